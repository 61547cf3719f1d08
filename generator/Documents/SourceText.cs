using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>A decoded source file: its text, its path relative to the site, and its lines for messages.</summary>
public sealed class SourceText
{
    int[]? _lineStarts;

    public SourceText(string file, string text) => (File, Text) = (file, text);

    public string File { get; }

    public string Text { get; }

    /// <summary>The 1-based line's text without its end, or an empty string past the end.</summary>
    public string Line(int line)
    {
        var starts = LineStarts;
        if (line < 1 || line > starts.Length) return "";
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>The place of a run of characters on one line.</summary>
    public SourceSpan Span(int offset, int length)
    {
        var starts = LineStarts;
        var line = Array.BinarySearch(starts, offset);
        if (line < 0) line = ~line - 1;
        var column = offset - starts[line] + 1;
        return new SourceSpan(File, line + 1, column, column + length);
    }

    /// <summary>The offset of a place, both counted from 1; the nearest inside the text.</summary>
    public int Offset(int line, int column)
    {
        var starts = LineStarts;
        return Math.Clamp(starts[Math.Clamp(line, 1, starts.Length) - 1] + column - 1, 0, Text.Length);
    }

    int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        }
        return [.. starts];
    }
}
