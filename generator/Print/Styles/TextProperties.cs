using static Mingzhang.Print.Styles.PropertyTable;

namespace Mingzhang.Print.Styles;

/// <summary>Fonts, text and paragraphs.</summary>
static class TextProperties
{
    static readonly string[] ListTypes = ["disc", "circle", "square", "dash", "decimal", "lower-alpha", "cjk-decimal", "parenthesized", "none"];

    public static IEnumerable<PropertyRule> All() =>
    [
        OfLength("font-size", StyleProperty.FontSize),
        new("font-family", "字体名 (names)", Families),
        new("font-weight", "normal | bold | 100–900", Weight),
        OfLength("line-height", StyleProperty.LineHeight, number: true),
        OfColor("color", StyleProperty.Color),
        OfWord("text-align", StyleProperty.TextAlign, ("left", TextAlign.Left), ("right", TextAlign.Right), ("center", TextAlign.Center),
            ("justify", TextAlign.Justify), ("start", TextAlign.Left), ("end", TextAlign.Right)),
        OfLength("text-indent", StyleProperty.TextIndent),
        OfLength("letter-spacing", StyleProperty.LetterSpacing),
        OfWord("white-space", StyleProperty.WhiteSpace, ("normal", false), ("nowrap", true)),
        OfWord("font-variant-numeric", StyleProperty.FontVariantNumeric, ("normal", false), ("tabular-nums", true)),
        OfWord("vertical-align", StyleProperty.VerticalAlign, ("baseline", VerticalAlign.Baseline), ("top", VerticalAlign.Top),
            ("middle", VerticalAlign.Middle), ("bottom", VerticalAlign.Bottom), ("super", VerticalAlign.Super), ("sub", VerticalAlign.Sub)),
        OfWord("text-decoration", StyleProperty.TextDecoration, ("none", "none"), ("underline", "underline"), ("line-through", "line-through")),
        OfWord("list-style-type", StyleProperty.ListStyleType, [.. ListTypes.Select(type => (type, type))]),
    ];

    static bool Families(ValueReader reader, List<Declaration> into)
    {
        List<string> families = [];
        do
        {
            if (reader.Text(out var quoted))
            {
                families.Add(quoted);
                continue;
            }
            List<string> words = [];
            while (reader.Ident(out var word))
                words.Add(word);
            if (words.Count == 0)
                return false;
            families.Add(string.Join(' ', words));
        }
        while (reader.Mark(','));
        return Add(into, StyleProperty.FontFamily, families.ToArray());
    }

    static bool Weight(ValueReader reader, List<Declaration> into)
    {
        if (reader.Keyword("normal"))
            return Add(into, StyleProperty.FontWeight, 400);
        if (reader.Keyword("bold"))
            return Add(into, StyleProperty.FontWeight, 700);
        return reader.Number(out var weight) && weight is >= 100 and <= 900 && Add(into, StyleProperty.FontWeight, (int)weight);
    }
}
