using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Strings;

/// <summary>Questions about a text.</summary>
static class Searching
{
    public static Value Size(in Arguments a) => new(a.Text(0)?.Length ?? 0);

    public static Value Empty(in Arguments a) => new(string.IsNullOrEmpty(a.Text(0)));

    public static Value Whitespace(in Arguments a) => new(string.IsNullOrWhiteSpace(a.Text(0)));

    public static Value Contains(in Arguments a) =>
        new(BothFilled(a, out var text, out var part) && text.Contains(part, StringComparison.Ordinal));

    public static Value StartsWith(in Arguments a) =>
        new(BothFilled(a, out var text, out var part) && text.StartsWith(part, StringComparison.Ordinal));

    public static Value EndsWith(in Arguments a) =>
        new(BothFilled(a, out var text, out var part) && text.EndsWith(part, StringComparison.Ordinal));

    public static Value EqualsIgnoreCase(in Arguments a) => new(string.Equals(a.Text(0), a.Text(1), StringComparison.OrdinalIgnoreCase));

    /// <summary>The position of a part, or -1. Comparisons by culture are comparisons by code here.</summary>
    public static Value IndexOf(in Arguments a)
    {
        var text = a.Text(0) ?? throw a.Error("Value cannot be null. (Parameter 'text')");
        var part = a.Text(1) ?? throw a.Error("Value cannot be null. (Parameter 'search')");
        var start = a[2].IsNull ? 0 : a.Int(2);
        if (start < 0 || start > text.Length)
            throw a.Error("Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'startIndex')");
        var count = a[3].IsNull ? text.Length - start : a.Int(3);
        if (count < 0 || count > text.Length - start)
            throw a.Error("Count must be positive and count must refer to a location within the string/array/collection. (Parameter 'count')");
        return new Value(text.IndexOf(part, start, count, Comparison(a)));
    }

    private static StringComparison Comparison(in Arguments a) => a[4].IsNull ? StringComparison.Ordinal : a.Text(4) switch
    {
        "CurrentCulture" or "InvariantCulture" or "Ordinal" => StringComparison.Ordinal,
        "CurrentCultureIgnoreCase" or "InvariantCultureIgnoreCase" or "OrdinalIgnoreCase" => StringComparison.OrdinalIgnoreCase,
        var other => throw a.Error($"'{other}' is not a valid stringComparison (Parameter 'stringComparison')"),
    };

    /// <summary>An empty text contains nothing, and nothing contains an empty text.</summary>
    private static bool BothFilled(in Arguments a, out string text, out string part)
    {
        text = a.Text(0) ?? "";
        part = a.Text(1) ?? "";
        return text.Length > 0 && part.Length > 0;
    }
}
