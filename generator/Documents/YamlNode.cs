using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>A node of a YAML document with its place. Scalars keep their text as written: nothing is guessed to be a number.</summary>
public abstract class YamlNode(SourceSpan span)
{
    // Not the span itself, whose last bytes would lie idle: what a scalar adds fits in there, and a big site has millions of them.
    readonly string _file = span.File;
    readonly int _line = span.Line;
    readonly int _column = span.Column;
    readonly int _endColumn = span.EndColumn;

    public SourceSpan Span => new(_file, _line, _column, _endColumn);
}
