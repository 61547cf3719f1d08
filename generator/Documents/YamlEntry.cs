using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>A key with its value.</summary>
public readonly struct YamlEntry
{
    readonly int _line;
    readonly int _column;
    readonly int _endColumn;

    public YamlEntry(string key, SourceSpan keySpan, YamlNode value)
    {
        (Key, Value) = (key, value);
        (_line, _column, _endColumn) = (keySpan.Line, keySpan.Column, keySpan.EndColumn);
    }

    public string Key { get; }

    public YamlNode Value { get; }

    /// <summary>Where the key stands.</summary>
    public SourceSpan KeySpan => new(Value.Span.File, _line, _column, _endColumn);
}
