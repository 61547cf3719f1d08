using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Mingzhang.Templating.Values;

/// <summary>Texts by key that never change, so that a compiled template can hold the bytes that they print.</summary>
public sealed class FixedTexts(IReadOnlyDictionary<string, string> texts) : ObjectValue, IReadOnlyDictionary<string, string>
{
    public override IEnumerable<string> Keys => texts.Keys;

    public override int Count => texts.Count;

    public IEnumerable<string> Values => texts.Values;

    public string this[string key] => texts[key];

    public bool ContainsKey(string key) => texts.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => texts.TryGetValue(key, out value);

    public override bool TryGet(string name, out Value value)
    {
        var isKnown = texts.TryGetValue(name, out var text);
        value = isKnown ? new Value(text) : default;
        return isKnown;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => texts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
