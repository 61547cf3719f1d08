using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>A list.</summary>
public sealed class YamlSequence(IReadOnlyList<YamlNode> items, SourceSpan span) : YamlNode(span)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
}
