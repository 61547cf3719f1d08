using Mingzhang.Documents;

namespace Mingzhang.Standards;

/// <summary>Reads <c>narrative: {words: {fund: {special-account: [财政专户核拨]}}}</c>.</summary>
static class NarrativeReader
{
    static readonly string[] Groups = ["flow", "fund", "time", "nature", "kind", "domain", "item", "stop"];

    public static IReadOnlyList<NarrativeWords> Read(YamlMap? map)
    {
        var words = new List<NarrativeWords>();
        if (map is null) return words;
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
        return words;
    }
}
