using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>A node of a YAML document with its place. Scalars keep their text as written: nothing is guessed to be a number.</summary>
public abstract class YamlNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}
