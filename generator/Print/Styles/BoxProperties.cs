using static Mingzhang.Print.Styles.PropertyTable;

namespace Mingzhang.Print.Styles;

/// <summary>Margins, borders, padding, sizes and blocks side by side.</summary>
static class BoxProperties
{
    static readonly string[] Sides = ["top", "right", "bottom", "left"];

    public static IEnumerable<PropertyRule> All() =>
    [
        Four("margin", StyleProperty.MarginTop, auto: true),
        Four("padding", StyleProperty.PaddingTop, auto: false),
        .. Sides.Select((side, edge) => OfLength($"margin-{side}", StyleProperty.MarginTop + edge, auto: edge is Edge.Left or Edge.Right)),
        .. Sides.Select((side, edge) => OfLength($"padding-{side}", StyleProperty.PaddingTop + edge)),
        .. Sides.Select((side, edge) => Border($"border-{side}", edge)),
        Border("border", null),
        OfColor("background-color", StyleProperty.BackgroundColor),
        OfColor("background", StyleProperty.BackgroundColor),
        OfLength("width", StyleProperty.Width, auto: true),
        OfLength("height", StyleProperty.Height, auto: true),
        OfLength("min-height", StyleProperty.MinHeight),
        OfWord("display", StyleProperty.Display, ("block", DisplayMode.Block), ("inline", DisplayMode.Inline), ("flex", DisplayMode.Flex), ("none", DisplayMode.None)),
        OfNumber("flex", StyleProperty.Flex, 0, 100),
        OfLength("gap", StyleProperty.Gap),
    ];

    static PropertyRule Four(string name, StyleProperty first, bool auto) => new(name, "一至四个长度 (1–4 lengths)", (reader, into) =>
    {
        List<Length> lengths = [];
        while (!reader.AtEnd && lengths.Count < 4)
        {
            if (auto && reader.Keyword("auto"))
                lengths.Add(Length.Auto);
            else if (reader.Length(out var length))
                lengths.Add(length);
            else
                return false;
        }
        if (lengths.Count == 0)
            return false;
        int[] order = lengths.Count switch { 1 => [0, 0, 0, 0], 2 => [0, 1, 0, 1], 3 => [0, 1, 2, 1], _ => [0, 1, 2, 3] };
        for (var edge = 0; edge < 4; edge++)
            Add(into, first + edge, lengths[order[edge]]);
        return true;
    });

    static PropertyRule Border(string name, int? edge) => new(name, "none | 粗细 solid|dashed 颜色 (width style colour)", (reader, into) =>
    {
        var line = BorderLine.None;
        if (!reader.Keyword("none") && !ReadLine(reader, out line))
            return false;
        for (var each = 0; each < 4; each++)
        {
            if (edge is null || edge == each)
                Add(into, StyleProperty.BorderTop + each, line);
        }
        return true;
    });

    static bool ReadLine(ValueReader reader, out BorderLine line)
    {
        double? width = null;
        string? style = null;
        PrintColor? color = null;
        while (!reader.AtEnd)
        {
            if (width is null && reader.Length(out var length))
                width = length.Resolve(10, 0);
            else if (style is null && reader.Keyword(out var word, "solid", "dashed"))
                style = word;
            else if (color is null && reader.Color(out color) && color is not null)
                continue;
            else
                break;
        }
        line = new(width ?? 0.5, color ?? PrintColor.Black, style == "dashed");
        return style is not null && reader.AtEnd;
    }
}
