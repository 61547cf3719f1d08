using System.Text;

namespace Mingzhang.Diagnostics;

/// <summary>A source line as shown above its caret line. A long line is cut around the place.</summary>
/// <param name="Text">What is shown of the line.</param>
/// <param name="Offset">Terminal columns before the caret.</param>
/// <param name="Width">Terminal columns to underline, at least one.</param>
readonly record struct SourceExcerpt(string Text, int Offset, int Width)
{
    const int MaximumWidth = 110;
    const int Before = 36;
    const string Cut = "...";

    public static SourceExcerpt Of(string line, SourceSpan span)
    {
        var start = Math.Clamp(span.Column - 1, 0, line.Length);
        var end = Math.Clamp(span.EndColumn - 1, start, line.Length);
        var first = FirstShown(line, start);
        var shown = new StringBuilder();
        if (first > 0) shown.Append(Cut);
        var (column, offset, width) = (shown.Length, -1, 0);
        var at = first;
        while (at < line.Length)
        {
            if (column >= MaximumWidth)
            {
                shown.Append(Cut);
                break;
            }
            if (offset < 0 && at >= start) offset = column;
            Rune.DecodeFromUtf16(line.AsSpan(at), out var rune, out var length);
            var taken = VisibleText.Append(shown, rune);
            if (at >= start && at < end) width += taken;
            column += taken;
            at += length;
        }
        return new SourceExcerpt(shown.ToString(), offset < 0 ? column : offset, Math.Max(1, width));
    }

    static int FirstShown(string line, int start)
    {
        if (line.Length <= MaximumWidth / 2 || start <= Before) return 0;
        if (line.Length <= 4 * MaximumWidth && DisplayWidth.Of(line) <= MaximumWidth) return 0;
        var first = start - Before;
        return char.IsLowSurrogate(line[first]) ? first - 1 : first;
    }
}
