using System.Reflection;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Commands;

/// <summary>The explanations of rules in one language, read from <c>Texts/explain.*.yml</c>.</summary>
sealed class RuleTexts
{
    readonly Dictionary<string, RuleText> _texts = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Ids => [.. _texts.Keys.Order(StringComparer.Ordinal)];

    public RuleText? Find(string id) => _texts.GetValueOrDefault(id);

    public static RuleTexts Load(Language language)
    {
        var name = language == Language.English ? "explain.en.yml" : "explain.zh-CN.yml";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("texts/" + name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var findings = new FindingList();
        var source = SourceDecoder.Decode(name, bytes, findings);
        var mapping = source is null ? null : YamlReader.ReadMapping(source, findings);
        var texts = new RuleTexts();
        if (mapping is not null) texts.Read(new YamlMap(mapping, findings));
        if (findings.HasErrors) throw new InvalidOperationException($"{name}: {findings.ToSortedList()[0].Span} {findings.ToSortedList()[0].Message.English}");
        return texts;
    }

    void Read(YamlMap map)
    {
        foreach (var entry in map.Mapping.Entries)
        {
            if (map.Map(entry.Key) is not { } rule) continue;
            _texts[entry.Key] = new RuleText(rule.RequiredText("title"), rule.RequiredText("meaning"), rule.RequiredText("example"), rule.RequiredText("mend"));
            rule.Finish();
        }
    }
}
