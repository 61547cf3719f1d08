using System.Globalization;
using System.Runtime.CompilerServices;
using Mingzhang.Print.Fonts;
using Mingzhang.Print.Layout;
using Mingzhang.Print.Layout.Inline;
using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Display;

/// <summary>Paints lines of text: runs, links, leaders, page numbers.</summary>
sealed class TextPainter(PageCanvas canvas, Landmarks landmarks, TextShaper shaper)
{
    readonly Dictionary<MarkupElement, StructureElement> _inline = [];

    public void Paint(ParagraphFragment fragment, double x, double y)
    {
        var style = fragment.Box.Style;
        var left = x + style.LeftInset;
        var top = y + (fragment.Starts ? style.TopInset : 0) - fragment.Lift;
        foreach (var line in fragment.Lines)
            PaintLine(fragment.Paragraph, line, left, top + line.Top);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void PaintLine(ParagraphBox paragraph, in TextLine line, double left, double top)
    {
        var shaped = paragraph.Shaped;
        var x = left + line.X;
        var end = DrawnEnd(shaped.Text, line.End);
        MarkupElement? tag = null;
        var linkStart = x;
        foreach (var run in shaped.Runs)
        {
            if (run.End <= line.Start || run.Start >= end)
                continue;
            if (run.Tag != tag)
            {
                EndInline(tag, line, linkStart, x, top);
                tag = run.Tag;
                linkStart = x;
                BeginInline(tag);
            }
            x = run.Kind == InlineKind.Text
                ? PaintText(shaped, run, Math.Max(run.Start, line.Start), Math.Min(run.End, end), x, top, line)
                : PaintGenerated(shaped, run, line, x, left + line.X + line.Available, top);
        }
        EndInline(tag, line, linkStart, x, top);
    }

    /// <summary>The space at which a line was broken is drawn too, past the edge: it parts words when the text is read back.</summary>
    static int DrawnEnd(string text, int end) => end < text.Length && text[end] == ' ' ? end + 1 : end;

    void BeginInline(MarkupElement? tag)
    {
        if (tag is null || canvas.IsArtifact)
            return;
        if (!_inline.TryGetValue(tag, out var element))
            _inline[tag] = element = new(tag["href"] is null ? "Span" : "Link") { Attributes = tag["lang"] is { } language ? new() { Language = language } : StructureAttributes.None };
        canvas.Begin(element);
    }

    void EndInline(MarkupElement? tag, in TextLine line, double x, double end, double top)
    {
        if (tag is null || canvas.IsArtifact)
            return;
        if (tag["href"] is { } target)
            canvas.Add(new LinkItem(_inline[tag], x, top, end - x, line.Height, target, tag.TextContent));
        canvas.End();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    double PaintText(ShapedText shaped, InlineRun run, int start, int end, double x, double top, in TextLine line)
    {
        var width = 0.0;
        float[]? extra = null;
        var font = run.Face.Font;
        for (var i = start; i < end; i++)
        {
            double advance = shaped.Advances[i];
            if (line.GapExtra > 0 && i + 1 < line.End && LineBreakRules.MayWiden(shaped.Text[i], shaped.Text[i + 1]))
                advance += line.GapExtra;
            width += advance;
            var more = advance - Natural(font, shaped.Text, i, run.Size);
            if (Math.Abs(more) > 0.005)
                (extra ??= new float[end - start])[i - start] = (float)more;
        }
        var baseline = top + line.Baseline - LineBreaker.Raise(run);
        if (run.Style.Background is { } color && run.Style.Display == DisplayMode.Inline)
        {
            canvas.BeginArtifact();
            canvas.Add(new RectItem(x, top, width, line.Height, color));
            canvas.EndArtifact();
        }
        canvas.Add(new TextItem(run.Face, run.Size, run.Style.Color, x, baseline, shaped.Text, start, end - start) { Extra = extra });
        Decorate(run, x, width, baseline);
        return x + width;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static double Natural(TrueTypeFont font, string text, int at, double size)
    {
        if (font.Glyph(text[at]) is > 0 and var glyph)
            return font.Advance(glyph) * size / 1000;
        if (char.IsLowSurrogate(text[at]) || text[at] is '\u200B' or InlineText.LineBreak or (>= '\uFE00' and <= '\uFE0F'))
            return 0;
        var codePoint = char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? char.ConvertToUtf32(text, at) : text[at];
        return font.Advance(Glyphs.Drawn(font, codePoint)) * size / 1000;
    }

    void Decorate(InlineRun run, double x, double width, double baseline)
    {
        if (run.Style.TextDecoration == "none")
            return;
        var y = run.Style.TextDecoration == "underline" ? baseline + run.Size * 0.12 : baseline - run.Size * 0.3;
        canvas.BeginArtifact();
        canvas.Line(new(Math.Max(0.4, run.Size * 0.05), run.Style.Color), x, y, x + width, y);
        canvas.EndArtifact();
    }

    double PaintGenerated(ShapedText shaped, InlineRun run, in TextLine line, double x, double right, double top)
    {
        var after = 0.0;
        for (var i = run.End; i < line.End; i++)
            after += shaped.Advances[i];
        if (run.Kind == InlineKind.Leader)
        {
            PaintLeader(run, x, right - after, top + line.Baseline);
            return right - after;
        }
        var page = landmarks.Destinations.TryGetValue(run.Value, out var destination) ? (destination.Page + 1).ToString(CultureInfo.InvariantCulture) : "?";
        var width = shaper.WidthOf(page, run.Style);
        var start = x + shaped.Advances[run.Start] - width;
        canvas.Add(new TextItem(run.Face, run.Size, run.Style.Color, start, top + line.Baseline, page, 0, page.Length));
        return x + shaped.Advances[run.Start];
    }

    /// <summary>Dots stand on a grid counted from the right, so that those of all lines are below each other.</summary>
    void PaintLeader(InlineRun run, double x, double right, double baseline)
    {
        var step = shaper.WidthOf(run.Value, run.Style) * 1.6;
        var gap = run.Size * 0.3;
        var count = step > 0 ? (int)((right - x - gap) / step) : 0;
        if (count <= 0)
            return;
        var text = new System.Text.StringBuilder(count * run.Value.Length).Insert(0, run.Value, count).ToString();
        var extra = new float[text.Length];
        for (var i = run.Value.Length - 1; i < extra.Length; i += run.Value.Length)
            extra[i] = (float)(step - step / 1.6);
        canvas.BeginArtifact();
        canvas.Add(new TextItem(run.Face, run.Size, run.Style.Color, right - count * step, baseline, text, 0, text.Length) { Extra = extra });
        canvas.EndArtifact();
    }
}
