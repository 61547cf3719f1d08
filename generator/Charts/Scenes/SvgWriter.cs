using System.Globalization;
using System.Net;
using Mingzhang.Templating.Output;

namespace Mingzhang.Charts.Scenes;

/// <summary>
/// Writes a scene as an accessible static SVG: geometry and colour as presentation attributes (a strict content security policy
/// blocks <c>style=</c>), classes for forced colours, title and description (ux.md C2, C7).
/// </summary>
public sealed class SvgWriter
{
    [ThreadStatic]
    static Utf8Output? _buffer;

    readonly Utf8Output _svg;
    readonly string _id;
    readonly bool _hatched;

    SvgWriter(Utf8Output svg, string id, bool hatched) => (_svg, _id, _hatched) = (svg, id, hatched);

    /// <summary>The SVG in UTF-8.</summary>
    /// <param name="id">Unique in the page; ids of the title, description and patterns are made from it.</param>
    /// <param name="hatched">Whether hatched shapes are drawn with a pattern; plain colour else.</param>
    public static byte[] Write(Scene scene, string id, string title, string description, bool hatched = true)
    {
        var buffer = _buffer ??= new Utf8Output(8 * 1024);
        buffer.Clear();
        new SvgWriter(buffer, id, hatched).Write(scene, title, description);
        return buffer.Written.ToArray();
    }

    void Write(Scene scene, string title, string description)
    {
        Add("<svg class=\"chart\" role=\"img\" aria-labelledby=\""u8, _id, "-t "u8, _id, "-d\" viewBox=\"0 0 "u8);
        Add(scene.Width, " "u8);
        Add(scene.Height, "\" width=\""u8);
        Add(scene.Width, "\" height=\""u8);
        Add(scene.Height, "\"><title id=\""u8);
        Add(""u8, _id, "-t\">"u8, WebUtility.HtmlEncode(title), "</title><desc id=\""u8);
        Add(""u8, _id, "-d\">"u8, WebUtility.HtmlEncode(description), "</desc>"u8);
        if (_hatched) WritePatterns(scene);
        foreach (var shape in scene.Shapes) WriteShape(shape);
        _svg.Write("</svg>"u8);
    }

    void WritePatterns(Scene scene)
    {
        var isBegun = false;
        foreach (var fill in Palette.Series)
        {
            if (!IsHatched(scene, fill)) continue;
            if (!isBegun) _svg.Write("<defs>"u8);
            isBegun = true;
            Add("<pattern id=\""u8, _id, "-p"u8, Number(fill), "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\""u8);
            Add(""u8, Palette.Hex(fill), "\"/><rect width=\"1.5\" height=\"6\" fill=\"#ffffff\"/></pattern>"u8);
        }
        if (isBegun) _svg.Write("</defs>"u8);
    }

    static bool IsHatched(Scene scene, Paint fill)
    {
        foreach (var shape in scene.Shapes)
        {
            if (shape is RectShape { Hatched: true } rect && rect.Fill == fill) return true;
        }
        return false;
    }

    void WriteShape(Shape shape)
    {
        switch (shape)
        {
            case RectShape rect:
                WriteRect(rect);
                break;
            case LineShape line:
                _svg.Write("<line class=\"rule\" x1=\""u8);
                Add(line.X1, "\" y1=\""u8);
                Add(line.Y1, "\" x2=\""u8);
                Add(line.X2, "\" y2=\""u8);
                Add(line.Y2, "\" stroke=\""u8);
                Add(""u8, Palette.Hex(line.Stroke), "\"/>"u8);
                break;
            case TextShape text:
                WriteText(text);
                break;
            default:
                throw new ArgumentException($"No SVG for {shape.GetType().Name}", nameof(shape));
        }
    }

    void WriteRect(RectShape rect)
    {
        _svg.Write(rect.Fill == Paint.Track ? "<rect class=\"track\" x=\""u8 : "<rect class=\"mark\" x=\""u8);
        Add(rect.X, "\" y=\""u8);
        Add(rect.Y, "\" width=\""u8);
        Add(rect.Width, "\" height=\""u8);
        Add(rect.Height, "\" fill=\""u8);
        if (_hatched && rect.Hatched) Add("url(#"u8, _id, "-p"u8, Number(rect.Fill), ")\"/>"u8);
        else Add(""u8, Palette.Hex(rect.Fill), "\"/>"u8);
    }

    void WriteText(TextShape text)
    {
        _svg.Write("<text class=\"label\" x=\""u8);
        Add(text.X, "\" y=\""u8);
        Add(text.Y, "\" font-size=\""u8);
        Add(text.Size, "\" fill=\""u8);
        Add(""u8, Palette.Hex(text.Fill), "\""u8);
        _svg.Write(text.Anchor switch { TextAnchor.Middle => " text-anchor=\"middle\""u8, TextAnchor.End => " text-anchor=\"end\""u8, _ => ""u8 });
        if (text.Bold) _svg.Write(" font-weight=\"600\""u8);
        Add(">"u8, WebUtility.HtmlEncode(text.Text), "</text>"u8);
    }

    void Add(ReadOnlySpan<byte> before, string text, ReadOnlySpan<byte> after)
    {
        _svg.Write(before);
        _svg.Write(text);
        _svg.Write(after);
    }

    void Add(ReadOnlySpan<byte> before, string first, ReadOnlySpan<byte> between, string second, ReadOnlySpan<byte> after)
    {
        Add(before, first, between);
        Add(""u8, second, after);
    }

    /// <summary>A length with at most one decimal.</summary>
    void Add(double length, ReadOnlySpan<byte> after)
    {
        var tenths = Math.Round(length * 10, MidpointRounding.AwayFromZero);
        var space = _svg.GetSpan(32);
        var (whole, rest) = Math.DivRem(Math.Abs((long)tenths), 10);
        var count = 0;
        if (double.IsNegative(tenths)) space[count++] = (byte)'-';
        whole.TryFormat(space[count..], out var digits, default, CultureInfo.InvariantCulture);
        count += digits;
        if (rest > 0)
        {
            space[count++] = (byte)'.';
            space[count++] = (byte)('0' + rest);
        }
        _svg.Advance(count);
        _svg.Write(after);
    }

    static string Number(Paint paint) => ((int)paint).ToString(CultureInfo.InvariantCulture);
}
