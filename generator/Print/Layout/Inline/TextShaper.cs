using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Mingzhang.Print.Fonts;
using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Inline;

/// <summary>Chooses faces and measures text; reports characters that no font has.</summary>
sealed class TextShaper(FontLibrary fonts, SourceText markup, FindingLog log)
{
    /// <summary>Room kept for a page number and before it, in ems.</summary>
    const double LeaderRoom = 2;
    const int PageDigits = 3;

    readonly HashSet<(int CodePoint, string? Source)> _missing = [];
    readonly List<InlineRun> _runs = [];
    readonly List<TextLine> _lines = [];
    FontStack? _stack;
    ComputedStyle? _stackStyle;

    public FontLibrary Fonts => fonts;

    public FontStack StackOf(ComputedStyle style)
    {
        if (_stackStyle == style)
            return _stack!;
        _stackStyle = style;
        return _stack = fonts.Stack(style.FontFamily, style.FontWeight);
    }

    /// <summary>Shapes a text; a scale below 1 makes it smaller.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ShapedText Shape(InlineText inline, double scale = 1)
    {
        var text = inline.Text;
        var advances = new float[text.Length];
        _runs.Clear();
        foreach (var run in inline.Runs)
            ShapeRun(text, run, run.Style.FontSize * scale, advances);
        var runs = _runs.Count == 1 && _runs[0] == inline.Runs[0] ? inline.Runs : _runs.ToArray();
        Compress(text, runs, advances);
        foreach (var run in runs)
        {
            if (run.Style.TabularDigits)
                Align(text, run, advances);
        }
        return new(text, runs, advances);
    }

    /// <summary>Breaks a shaped text into lines.</summary>
    public TextLine[] Break(ShapedText text, ComputedStyle style, double width) => LineBreaker.Break(text, style, width, _lines);

    /// <summary>The width of generated text, in points, set on one line.</summary>
    public double WidthOf(string text, ComputedStyle style)
    {
        var shaped = Shape(new(text, [new(0, text.Length, style, InlineKind.Text)]));
        return shaped.MaxWidth;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void ShapeRun(string text, InlineRun run, double size, float[] advances)
    {
        var stack = StackOf(run.Style);
        if (run.Kind != InlineKind.Text)
        {
            var em = run.Kind == InlineKind.Leader ? LeaderRoom : PageDigits * stack.Primary.Font.Advance(stack.Primary.Font.Glyph('0')) / 1000.0;
            advances[run.Start] = (float)(em * size);
            _runs.Add(run.In(stack.Primary, size, run.Start, run.End));
            return;
        }
        var primary = stack.Primary;
        var font = primary.Font;
        var (start, face) = (run.Start, primary);
        for (var i = run.Start; i < run.End; i++)
        {
            var own = font.Glyph(text[i]);
            if (own != 0)
            {
                if (face != primary)
                    Split(run, size, ref start, i, ref face, primary);
                advances[i] = (float)(font.Advance(own) * size / 1000 + run.Style.LetterSpacing);
                continue;
            }
            if (text[i] is InlineText.LineBreak or '\u200B' or (>= '\uFE00' and <= '\uFE0F'))
                continue;
            int codePoint = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < run.End)
                codePoint = char.ConvertToUtf32(text, i);
            var found = stack.Find(codePoint);
            if (found is null)
                ReportMissing(codePoint, text, i, run);
            if ((found ?? primary) != face)
                Split(run, size, ref start, i, ref face, found ?? primary);
            advances[i] = (float)(face.Font.Advance(Glyphs.Drawn(face.Font, codePoint)) * size / 1000 + run.Style.LetterSpacing);
            if (codePoint > 0xFFFF)
                i++;
        }
        Split(run, size, ref start, run.End, ref face, face);
    }

    void Split(InlineRun run, double size, ref int start, int at, ref FontFace face, FontFace next)
    {
        if (at > start)
            _runs.Add(run.In(face, size, start, at));
        (start, face) = (at, next);
    }

    void ReportMissing(int codePoint, string text, int at, InlineRun run)
    {
        var source = run.Origin?.Parent?.Source;
        if (!_missing.Add((codePoint, source)))
            return;
        var character = Rune.IsValid(codePoint) ? char.ConvertFromUtf32(codePoint) : "\uFFFD";
        var offset = run.Origin?.Offset ?? 0;
        var found = markup.Text.IndexOf(character, offset, StringComparison.Ordinal);
        var context = text[Math.Max(0, at - 8)..Math.Min(text.Length, at + 9)];
        log.AddWithin(PrintFindingKind.MissingGlyph, markup, found < 0 ? offset : found, context, source, character, string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}"));
    }

    /// <summary>
    /// Gives every digit the width of the widest and stands it in the middle, as a font's tabular figures do: 1 is narrow in many
    /// fonts, and points must stand below each other.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Align(string text, InlineRun run, float[] advances)
    {
        var font = run.Face.Font;
        for (var i = run.Start; i < run.End; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var more = (float)((font.DigitAdvance - font.Advance(font.Glyph(text[i]))) * run.Size / 1000);
            if (more == 0)
                continue;
            var before = i > run.Start ? more / 2 : 0;
            if (i > run.Start)
                advances[i - 1] += before;
            advances[i] += more - before;
        }
    }

    /// <summary>Two full-width marks side by side take one and a half ems (CLREQ 3.1.6).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Compress(string text, InlineRun[] runs, float[] advances)
    {
        var run = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] < '\u2018' || text[i + 1] < '\u2018')
                continue;
            var closes = Punctuation.IsClosing(text[i]);
            if (!closes && !Punctuation.IsOpening(text[i]))
                continue;
            while (runs[run].End <= i)
                run++;
            var nextRun = runs[run].End > i + 1 ? runs[run] : runs[run + 1];
            if (closes && (Punctuation.IsClosing(text[i + 1]) || Punctuation.IsOpening(text[i + 1])))
                advances[i] -= (float)(Punctuation.BlankAfter(runs[run].Face.Font, text[i]) * runs[run].Size / 1000);
            else if (!closes && Punctuation.IsOpening(text[i + 1]))
                advances[i] -= (float)(Punctuation.BlankBefore(nextRun.Face.Font, text[i + 1]) * nextRun.Size / 1000);
        }
    }
}
