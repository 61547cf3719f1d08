using System.Globalization;
using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>
/// Reads the keys of a mapping by type. Each fault is a finding at its place; the caller gets a default and goes on.
/// <see cref="Finish"/> reports the keys that nobody asked for, with the nearest known one.
/// </summary>
public sealed class YamlMap(YamlMapping mapping, FindingList findings)
{
    readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public YamlMapping Mapping { get; } = mapping;

    public FindingList Findings { get; } = findings;

    public SourceSpan Span => Mapping.Span;

    public YamlEntry? Entry(string key)
    {
        _asked.Add(key);
        var entry = Mapping.Find(key);
        return entry is { Value: YamlScalar { IsNull: true } } ? null : entry;
    }

    public bool Has(string key) => Entry(key) is not null;

    /// <summary>The place of a key's value, or of the mapping where the key is absent.</summary>
    public SourceSpan SpanOf(string key) => Entry(key)?.Value.Span ?? Span;

    /// <param name="longest">Characters that a text may have: one that stands on every page must not fill them all (SRC-009).</param>
    public string? Text(string key, int longest = int.MaxValue)
    {
        if (Entry(key) is not { } entry) return null;
        if (entry.Value is YamlScalar scalar)
        {
            if (scalar.Text.Length > longest) TooLong(key, scalar, longest);
            return scalar.Text;
        }
        Wrong(entry, "文字", "text");
        return null;
    }

    public string RequiredText(string key, int longest = int.MaxValue)
    {
        if (Text(key, longest) is { Length: > 0 } text) return text;
        if (Mapping.Find(key)?.Value is null or YamlScalar) Missing(key);
        return "";
    }

    /// <summary>
    /// A code. One that begins with a zero must be quoted: other programs that read the file take 007 for the number 7 (SRC-019).
    /// </summary>
    public string? Code(string key)
    {
        var code = Text(key);
        if (code is { Length: > 1 } && code[0] == '0' && Entry(key) is { Value: YamlScalar { Plain: true } value } && code.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            Findings.Add(DocumentRules.Yaml.At(value.Span, new($"编码 {code} 没有加引号，会被当成数而丢掉开头的 0", $"The code {code} is not quoted and may lose its leading zeros")) with
            {
                Published = code,
                Help = new($"写成 {key}: \"{code}\"", $"Write {key}: \"{code}\""),
            });
        }
        return code;
    }

    public int? Integer(string key)
    {
        if (Entry(key) is not { } entry) return null;
        if (entry.Value is YamlScalar scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Wrong(entry, "整数", "a whole number");
        return null;
    }

    public bool Flag(string key, bool otherwise = false)
    {
        if (Entry(key) is not { } entry) return otherwise;
        if (entry.Value is YamlScalar { Text: "true" or "false" } scalar) return scalar.Text == "true";
        Wrong(entry, "true 或 false", "true or false");
        return otherwise;
    }

    /// <summary>An ISO date, 2024-05-13.</summary>
    public DateOnly? Date(string key)
    {
        if (Entry(key) is not { } entry) return null;
        if (entry.Value is YamlScalar scalar
            && DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Wrong(entry, "日期，如 2024-05-13", "a date such as 2024-05-13");
        return null;
    }

    /// <summary>A SHA-256 in hex, whole or its first 12 digits or more.</summary>
    public string? Checksum(string key)
    {
        if (Text(key) is not { } text) return null;
        if (text.Length is >= 12 and <= 64 && text.AsSpan().IndexOfAnyExcept("0123456789abcdef") < 0) return text;
        Wrong(Entry(key)!, "数据指纹：12 到 64 位小写十六进制数字，加引号", "a checksum: 12 to 64 lower-case hex digits, quoted");
        return null;
    }

    public YamlMap? Map(string key)
    {
        if (Entry(key) is not { } entry) return null;
        if (entry.Value is YamlMapping mapping) return new YamlMap(mapping, Findings);
        Wrong(entry, "一组“键: 值”", "a mapping");
        return null;
    }

    public IReadOnlyList<YamlNode> Items(string key)
    {
        if (Entry(key) is not { } entry) return [];
        if (entry.Value is YamlSequence sequence) return sequence.Items;
        Wrong(entry, "列表（每项以 - 开头）", "a list");
        return [];
    }

    /// <summary>A list of mappings.</summary>
    public IEnumerable<YamlMap> Maps(string key)
    {
        foreach (var item in Items(key))
        {
            if (item is YamlMapping mapping) yield return new YamlMap(mapping, Findings);
            else Wrong(key, item.Span, "一组“键: 值”", "a mapping");
        }
    }

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var item in Items(key))
        {
            if (item is YamlScalar scalar) texts.Add(scalar.Text);
            else Wrong(key, item.Span, "文字", "text");
        }
        return texts;
    }

    /// <summary>One of a few words.</summary>
    public T Choice<T>(string key, T otherwise, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        if (Entry(key) is not { } entry) return otherwise;
        foreach (var (word, value) in choices)
        {
            if (entry.Value is YamlScalar scalar && scalar.Text == word) return value;
        }
        var words = new string[choices.Length];
        for (var i = 0; i < words.Length; i++) words[i] = choices[i].Word;
        Wrong(entry, string.Join("、", words) + " 之一", "one of " + string.Join(", ", words));
        return otherwise;
    }

    /// <summary>Reports the keys that were never asked for.</summary>
    public void Finish()
    {
        foreach (var entry in Mapping.Entries)
        {
            if (_asked.Contains(entry.Key)) continue;
            var nearest = Suggestion.Nearest(entry.Key, _asked.Order(StringComparer.Ordinal));
            Findings.Add(DocumentRules.UnknownKey.At(entry.KeySpan, new($"未知的键“{entry.Key}”", $"Unknown key “{entry.Key}”")) with
            {
                Help = nearest is null
                    ? new("可用的键：" + string.Join("、", _asked.Order(StringComparer.Ordinal)), "Known keys: " + string.Join(", ", _asked.Order(StringComparer.Ordinal)))
                    : new($"是不是“{nearest}”？", $"Did you mean “{nearest}”?"),
            });
        }
    }

    public void Missing(string key) =>
        Findings.Add(DocumentRules.MissingKey.At(Span, new($"缺少必填的键“{key}”", $"The required key “{key}” is missing")) with
        {
            Help = new($"补上一行：{key}: …", $"Add a line: {key}: …"),
        });

    void TooLong(string key, YamlScalar scalar, int longest) =>
        Findings.Add(DocumentRules.TooLarge.At(scalar.Span, new($"“{key}”有 {scalar.Text.Length:N0} 个字，最多 {longest:N0} 个", $"“{key}” has {scalar.Text.Length:N0} characters, at most {longest:N0} are taken")) with
        {
            Help = new("它印在每一页上，只写名称", "It stands on every page: give the name alone"),
        });

    void Wrong(YamlEntry entry, string chinese, string english) => Wrong(entry.Key, entry.Value.Span, chinese, english);

    void Wrong(string key, SourceSpan span, string chinese, string english) =>
        Findings.Add(DocumentRules.WrongType.At(span, new($"“{key}”应是{chinese}", $"“{key}” must be {english}")));
}
