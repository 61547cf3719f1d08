using System.Reflection;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Preview.Review;

/// <summary>The words of the review layer, read from <c>Texts/review.*.yml</c>.</summary>
static class ReviewTexts
{
    public static IReadOnlyDictionary<string, string> Load(Language language)
    {
        var name = language == Language.English ? "review.en.yml" : "review.zh-CN.yml";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("texts/" + name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var findings = new FindingList();
        var source = SourceDecoder.Decode(name, bytes, findings);
        var mapping = source is null ? null : YamlReader.ReadMapping(source, findings);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (mapping is not null)
        {
            var map = new YamlMap(mapping, findings);
            foreach (var entry in mapping.Entries) texts[entry.Key] = map.RequiredText(entry.Key);
        }
        if (findings.HasErrors) throw new InvalidOperationException($"{name}: {findings.ToSortedList()[0].Span} {findings.ToSortedList()[0].Message.English}");
        return texts;
    }
}
