namespace Mingzhang.Print.Markup;

/// <summary>A text with a name, whose offsets can be told as line and column.</summary>
sealed class SourceText(string name, string text)
{
    int[]? _lineStarts;

    public string Name => name;

    public string Text => text;

    /// <summary>Line and column, both 1-based, columns in UTF-16 units.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        _lineStarts ??= FindLines();
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    int[] FindLines()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}
