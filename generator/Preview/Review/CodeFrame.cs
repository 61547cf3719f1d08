using Mingzhang.Diagnostics;

namespace Mingzhang.Preview.Review;

/// <summary>The source lines around a place, with the place marked. Characters that would hide or turn text around are made visible.</summary>
static class CodeFrame
{
    const int Around = 2;
    const int Widest = 160;
    const int Before = 60;
    const string Cut = "…";

    public static IReadOnlyList<CodeLineView> Of(SourceSpan span, ISourceLines lines)
    {
        var frame = new List<CodeLineView>();
        if (span.IsNone || span.IsWholeFile) return frame;
        for (var number = Math.Max(1, span.Line - Around); number <= span.Line + Around; number++)
        {
            if (lines.Line(span.File, number) is not { } text) continue;
            var isHit = number == span.Line;
            // The reader gives empty lines behind the end of a file.
            if (!isHit && text.Length == 0 && number > span.Line) continue;
            frame.Add(Line(number, text, isHit ? span : default));
        }
        return frame;
    }

    static CodeLineView Line(int number, string text, SourceSpan span)
    {
        var isHit = span.Line > 0;
        var start = isHit ? Math.Clamp(span.Column - 1, 0, text.Length) : text.Length;
        var end = isHit ? Math.Clamp(span.EndColumn - 1, start, text.Length) : text.Length;
        var first = isHit && start > Before && text.Length > Widest ? Whole(text, start - Before) : 0;
        var last = text.Length - first > Widest ? Whole(text, first + Widest) : text.Length;
        end = Math.Min(end, Math.Max(start, last));
        return new CodeLineView(
            number,
            (first > 0 ? Cut : "") + VisibleText.Of(text[first..Math.Min(start, Math.Max(first, last))]),
            VisibleText.Of(text[start..end]),
            end < last ? VisibleText.Of(text[end..last]) + (last < text.Length ? Cut : "") : last < text.Length ? Cut : "",
            isHit);
    }

    /// <summary>A place between characters, not between the halves of one.</summary>
    static int Whole(string text, int index) => index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;
}
