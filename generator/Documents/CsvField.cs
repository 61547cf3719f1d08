using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>
/// A cell of a CSV file: its text without quotes, and where the text stands (1-based, UTF-16). A text of several lines ends, for
/// its place, with its first line.
/// </summary>
public readonly record struct CsvField(string Text, int Line, int Column, int EndColumn)
{
    public SourceSpan SpanIn(string file) => new(file, Line, Column, EndColumn);
}
