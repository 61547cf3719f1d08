using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>A scalar. <see cref="Plain"/> is false for a quoted or block text.</summary>
public sealed class YamlScalar(string text, bool plain, SourceSpan span) : YamlNode(span)
{
    public string Text { get; } = text;

    public bool Plain { get; } = plain;

    /// <summary>An empty plain scalar, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => Plain && (Text is "" or "~" or "null");
}
