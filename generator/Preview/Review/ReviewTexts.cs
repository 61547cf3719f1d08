using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Preview.Review;

/// <summary>The words of the review layer, read from <c>Texts/review.*.yml</c>.</summary>
static class ReviewTexts
{
    public static IReadOnlyDictionary<string, string> Load(Language language) => EmbeddedTexts.Read(
        language == Language.English ? "review.en.yml" : "review.zh-CN.yml",
        map => map.Mapping.Entries.ToArray().ToDictionary(entry => entry.Key, entry => map.RequiredText(entry.Key), StringComparer.Ordinal));
}
