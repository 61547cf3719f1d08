using System.Buffers;
using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>
/// A decoded source file: its text, its path relative to the site, and its lines for messages. Whoever has read one to the end may
/// dispose of it, so that the next file is decoded in the same place; nothing can be asked of it then.
/// </summary>
public sealed class SourceText : IDisposable
{
    readonly int _length;
    char[]? _rented;
    string? _text;
    int[]? _lineStarts;

    public SourceText(string file, string text) => (File, _text, _length) = (file, text, text.Length);

    /// <param name="rented">Characters from the shared pool, which go back to it.</param>
    internal SourceText(string file, char[] rented, int length) => (File, _rented, _length) = (file, rented, length);

    public string File { get; }

    public string Text => _text ??= Characters.ToString();

    public ReadOnlySpan<char> Characters =>
        _text is not null ? _text : _rented is not null ? _rented.AsSpan(0, _length) : throw new ObjectDisposedException(File);

    public void Dispose()
    {
        if (_rented is null) return;
        ArrayPool<char>.Shared.Return(_rented);
        _rented = null;
    }

    /// <summary>The 1-based line's text without its end, or an empty string past the end.</summary>
    public string Line(int line)
    {
        var starts = LineStarts;
        if (line < 1 || line > starts.Length) return "";
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : _length;
        return Characters[start..end].TrimEnd("\r\n").ToString();
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
        return Math.Clamp(starts[Math.Clamp(line, 1, starts.Length) - 1] + column - 1, 0, _length);
    }

    int[] LineStarts => _lineStarts ??= FindLineStarts(Characters);

    static int[] FindLineStarts(ReadOnlySpan<char> text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        }
        return [.. starts];
    }
}
