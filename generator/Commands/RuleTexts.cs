using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Commands;

/// <summary>The explanations of rules in one language, read from <c>Texts/explain.*.yml</c>.</summary>
sealed class RuleTexts
{
    readonly Dictionary<string, RuleText> _texts = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Ids => [.. _texts.Keys.Order(StringComparer.Ordinal)];

    public RuleText? Find(string id) => _texts.GetValueOrDefault(id);

    public static RuleTexts Load(Language language) => EmbeddedTexts.Read(language == Language.English ? "explain.en.yml" : "explain.zh-CN.yml", Of);

    static RuleTexts Of(YamlMap map)
    {
        var texts = new RuleTexts();
        foreach (var entry in map.Mapping.Entries)
        {
            if (map.Map(entry.Key) is not { } rule) continue;
            texts._texts[entry.Key] = new RuleText(rule.RequiredText("title"), rule.RequiredText("meaning"), rule.RequiredText("example"), rule.RequiredText("mend"));
            rule.Finish();
        }
        return texts;
    }
}
