namespace Mingzhang.Print.Styles;

/// <summary>The properties of print styles. README.md lists the same for theme authors; a test compares the two.</summary>
static class PropertyTable
{
    static readonly Dictionary<string, PropertyRule> Rules = Build();

    public static IEnumerable<PropertyRule> All => Rules.Values;

    public static PropertyRule? Find(string name) => Rules.GetValueOrDefault(name);

    static Dictionary<string, PropertyRule> Build()
    {
        PropertyRule[] all = [.. TextProperties.All(), .. BoxProperties.All(), .. PagedProperties.All(), .. ShapeProperties.All()];
        return all.ToDictionary(rule => rule.Name, StringComparer.Ordinal);
    }

    /// <summary>A property whose value is a length (with percentages or auto where said), kept as <see cref="Length"/>.</summary>
    public static PropertyRule OfLength(string name, StyleProperty property, bool auto = false, bool number = false) => new(
        name,
        "长度 (length)" + (number ? "、数字 (number)" : "") + (auto ? "、auto" : ""),
        (reader, into) =>
        {
            if (auto && reader.Keyword("auto"))
                return Add(into, property, Length.Auto);
            if (reader.Length(out var length))
                return Add(into, property, length);
            return number && reader.Number(out var value) && Add(into, property, new Length(value, LengthUnit.Number));
        });

    /// <summary>A property whose value is one of several words.</summary>
    public static PropertyRule OfWord<T>(string name, StyleProperty property, params (string Word, T Value)[] words) => new(
        name,
        string.Join(" | ", words.Select(pair => pair.Word)),
        (reader, into) =>
        {
            if (!reader.Ident(out var word))
                return false;
            foreach (var pair in words)
            {
                if (pair.Word == word)
                    return Add(into, property, pair.Value);
            }
            return false;
        });

    public static PropertyRule OfNumber(string name, StyleProperty property, double least, double most) => new(
        name,
        FormattableString.Invariant($"数字 (number {least}–{most})"),
        (reader, into) => reader.Number(out var number) && number >= least && number <= most && Add(into, property, number));

    public static PropertyRule OfColor(string name, StyleProperty property) => new(
        name,
        "颜色 (#rgb, #rrggbb, black …, none)",
        (reader, into) => reader.Color(out var color) && Add(into, property, color));

    public static bool Add(List<Declaration> into, StyleProperty property, object? value)
    {
        into.Add(new(property, value));
        return true;
    }
}
