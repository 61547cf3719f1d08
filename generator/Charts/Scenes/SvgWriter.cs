using System.Globalization;
using System.Net;
using System.Text;

namespace Mingzhang.Charts.Scenes;

/// <summary>
/// Writes a scene as an accessible static SVG: geometry and colour as presentation attributes (a strict content security policy
/// blocks <c>style=</c>), classes for forced colours, title and description (ux.md C2, C7).
/// </summary>
public static class SvgWriter
{
    /// <param name="id">Unique in the page; ids of the title, description and patterns are made from it.</param>
    /// <param name="hatched">Whether hatched shapes are drawn with a pattern; plain colour else.</param>
    public static string Write(Scene scene, string id, string title, string description, bool hatched = true)
    {
        if (!hatched) scene = scene with { Shapes = [.. scene.Shapes.Select(shape => shape is RectShape rect ? rect with { Hatched = false } : shape)] };
        var svg = new StringBuilder(2048);
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg class=\"chart\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" viewBox=\"0 0 {N(scene.Width)} {N(scene.Height)}\" width=\"{N(scene.Width)}\" height=\"{N(scene.Height)}\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-t\">{E(title)}</title><desc id=\"{id}-d\">{E(description)}</desc>");
        WritePatterns(svg, scene, id);
        foreach (var shape in scene.Shapes) WriteShape(svg, shape, id);
        return svg.Append("</svg>").ToString();
    }

    static void WritePatterns(StringBuilder svg, Scene scene, string id)
    {
        var hatched = scene.Shapes.OfType<RectShape>().Where(rect => rect.Hatched).Select(rect => rect.Fill).Distinct().Order().ToArray();
        if (hatched.Length == 0) return;
        svg.Append("<defs>");
        foreach (var fill in hatched)
        {
            svg.Append(CultureInfo.InvariantCulture,
                $"<pattern id=\"{id}-p{(int)fill}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"{Palette.Hex(fill)}\"/><rect width=\"1.5\" height=\"6\" fill=\"#ffffff\"/></pattern>");
        }
        svg.Append("</defs>");
    }

    static void WriteShape(StringBuilder svg, Shape shape, string id)
    {
        switch (shape)
        {
            case RectShape rect:
                var fill = rect.Hatched ? $"url(#{id}-p{(int)rect.Fill})" : Palette.Hex(rect.Fill);
                var kind = rect.Fill == Paint.Track ? "track" : "mark";
                svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{N(rect.X)}\" y=\"{N(rect.Y)}\" width=\"{N(rect.Width)}\" height=\"{N(rect.Height)}\" fill=\"{fill}\"/>");
                break;
            case LineShape line:
                svg.Append(CultureInfo.InvariantCulture, $"<line class=\"rule\" x1=\"{N(line.X1)}\" y1=\"{N(line.Y1)}\" x2=\"{N(line.X2)}\" y2=\"{N(line.Y2)}\" stroke=\"{Palette.Hex(line.Stroke)}\"/>");
                break;
            case TextShape text:
                WriteText(svg, text);
                break;
            default:
                throw new ArgumentException($"No SVG for {shape.GetType().Name}", nameof(shape));
        }
    }

    static void WriteText(StringBuilder svg, TextShape text)
    {
        var anchor = text.Anchor switch { TextAnchor.Middle => " text-anchor=\"middle\"", TextAnchor.End => " text-anchor=\"end\"", _ => "" };
        var weight = text.Bold ? " font-weight=\"600\"" : "";
        svg.Append(CultureInfo.InvariantCulture,
            $"<text class=\"label\" x=\"{N(text.X)}\" y=\"{N(text.Y)}\" font-size=\"{N(text.Size)}\" fill=\"{Palette.Hex(text.Fill)}\"{anchor}{weight}>{E(text.Text)}</text>");
    }

    static string N(double length) => Math.Round(length, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    static string E(string text) => WebUtility.HtmlEncode(text);
}
