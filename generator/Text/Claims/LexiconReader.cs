using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Text.Claims;

/// <summary>Reads the common lexicon, <c>Texts/lexicon.yml</c>, and the words that a standard adds in the same form.</summary>
static class LexiconReader
{
    static readonly Lazy<IReadOnlyList<(string Group, string Value, IReadOnlyList<string> Words)>> Common = new(ReadCommon);

    static readonly string StageGroup = Dimension.Stage.ToString().ToLowerInvariant();

    static readonly Dictionary<string, Dimension> Dimensions = Enum.GetValues<Dimension>().ToDictionary(dimension => dimension.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <param name="kind">Only beside final accounts does 预算 name another figure.</param>
    public static void AddCommon(TermTree tree, DisclosureKind kind)
    {
        foreach (var (group, value, words) in Common.Value)
        {
            if (group != StageGroup || kind == DisclosureKind.Final) Add(tree, group, value, words);
        }
    }

    /// <summary>Adds words of one meaning: a dimension and its value, <c>cue</c> and its name, or <c>stop</c>.</summary>
    public static void Add(TermTree tree, string group, string value, IReadOnlyList<string> words)
    {
        var term = Meaning(group, value);
        foreach (var word in words) tree.Add(NarrativeFolding.Fold(word), term);
    }

    static Term Meaning(string group, string value)
    {
        if (group == "item") return new Term(new Facets { Item = Lexicon.NameOf(value) }, Cue.None);
        if (Dimensions.TryGetValue(group, out var dimension)) return new Term(default(Facets).With(dimension, value), Cue.None);
        if (group == "measure") return new Term(default, Cue.Total);
        return group == "cue" && Enum.TryParse<Cue>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var cue) ? new Term(default, cue) : default;
    }

    static List<(string, string, IReadOnlyList<string>)> ReadCommon() => EmbeddedTexts.Read("lexicon.yml", map =>
    {
        var words = new List<(string, string, IReadOnlyList<string>)>();
        foreach (var group in map.Mapping.Entries)
        {
            if (group.Value is not YamlMapping values) continue;
            foreach (var value in values.Entries)
            {
                if (value.Value is YamlSequence list) words.Add((group.Key, value.Key, [.. list.Items.OfType<YamlScalar>().Select(item => item.Text)]));
            }
        }
        return words;
    });
}
