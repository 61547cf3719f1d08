using static Mingzhang.Print.Styles.PropertyTable;

namespace Mingzhang.Print.Styles;

/// <summary>Figures: the presentation properties of SVG. <c>currentColor</c> is written as an empty string.</summary>
static class ShapeProperties
{
    public static IEnumerable<PropertyRule> All() =>
    [
        Paint("fill", StyleProperty.Fill),
        Paint("stroke", StyleProperty.Stroke),
        OfLength("stroke-width", StyleProperty.StrokeWidth, number: true),
        OfNumber("fill-opacity", StyleProperty.FillOpacity, 0, 1),
        OfNumber("stroke-opacity", StyleProperty.StrokeOpacity, 0, 1),
        OfNumber("opacity", StyleProperty.Opacity, 0, 1),
        new("stroke-dasharray", "none | 长度… (lengths)", Dashes),
        OfWord("stroke-linecap", StyleProperty.StrokeLineCap, ("butt", 0), ("round", 1), ("square", 2)),
        OfWord("stroke-linejoin", StyleProperty.StrokeLineJoin, ("miter", 0), ("round", 1), ("bevel", 2)),
        OfWord("text-anchor", StyleProperty.TextAnchor, ("start", TextAnchor.Start), ("middle", TextAnchor.Middle), ("end", TextAnchor.End)),
        OfWord("dominant-baseline", StyleProperty.DominantBaseline, ("auto", "auto"), ("middle", "middle"), ("central", "middle"),
            ("hanging", "hanging"), ("text-before-edge", "hanging"), ("alphabetic", "auto")),
    ];

    static PropertyRule Paint(string name, StyleProperty property) => new(name, "颜色 (#rgb, #rrggbb, none, currentColor)", (reader, into) =>
    {
        if (reader.Keyword("currentColor", "currentcolor"))
            return Add(into, property, "");
        return reader.Color(out var color) && Add(into, property, color);
    });

    static bool Dashes(ValueReader reader, List<Declaration> into)
    {
        if (reader.Keyword("none"))
            return Add(into, StyleProperty.StrokeDashArray, null);
        List<double> dashes = [];
        while (!reader.AtEnd)
        {
            if (reader.Number(out var number))
                dashes.Add(number);
            else if (reader.Length(out var length))
                dashes.Add(length.Value / 0.75);
            else
                return false;
            _ = reader.Mark(',');
        }
        return dashes.Count > 0 && Add(into, StyleProperty.StrokeDashArray, dashes.ToArray());
    }
}
