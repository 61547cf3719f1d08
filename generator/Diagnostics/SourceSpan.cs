namespace Mingzhang.Diagnostics;

/// <summary>
/// A place in a source: <see cref="File"/> is relative to the site with <c>/</c>; line and columns are 1-based in UTF-16 units,
/// <see cref="EndColumn"/> is exclusive. Line 0 means the whole file.
/// </summary>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndColumn) : IComparable<SourceSpan>
{
    public static SourceSpan Whole(string file) => new(file, 0, 0, 0);

    public bool IsNone => string.IsNullOrEmpty(File);

    public bool IsWholeFile => Line == 0;

    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    public override string ToString() => IsWholeFile ? File ?? "" : $"{File}:{Line}:{Column}";
}
