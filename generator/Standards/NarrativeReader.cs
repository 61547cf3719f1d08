using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Standards;

/// <summary>Reads <c>narrative: {unit: 万元, decimals: 2, words: {fund: {special-account: [财政专户核拨]}}}</c>.</summary>
static class NarrativeReader
{
    static readonly string[] Groups = ["flow", "fund", "time", "nature", "kind", "domain", "item", "stop"];

    public static (NarrativeStyle Style, IReadOnlyList<NarrativeWords> Words) Read(YamlMap? map)
    {
        var words = new List<NarrativeWords>();
        if (map is null) return (NarrativeStyle.Default, words);
        var style = new NarrativeStyle
        {
            Unit = map.Has("unit") ? StandardReader.ReadUnit(map, MoneyUnit.WanYuan) : null,
            Decimals = map.Integer("decimals"),
            PercentDecimals = map.Integer("percent-decimals") ?? NarrativeStyle.Default.PercentDecimals,
            Grouped = !map.Has("grouped") || map.Flag("grouped"),
        };
        if (map.Map("words") is { } all)
        {
            foreach (var group in Groups)
            {
                if (all.Map(group) is not { } values) continue;
                foreach (var entry in values.Mapping.Entries) words.Add(new NarrativeWords(group, entry.Key, values.Texts(entry.Key)));
            }
            all.Finish();
        }
        map.Finish();
        return (style, words);
    }
}
