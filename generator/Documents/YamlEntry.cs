using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>A key with its value. <see cref="KeySpan"/> is where the key stands.</summary>
public sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlNode Value);
