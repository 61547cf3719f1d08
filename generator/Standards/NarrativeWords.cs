namespace Mingzhang.Standards;

/// <summary>Words that texts of this standard use beside the common ones: 核拨 for an appropriation.</summary>
/// <param name="Group">What they tell: <c>flow</c>, <c>fund</c>, <c>time</c>, <c>nature</c>, <c>kind</c>, <c>domain</c>, <c>item</c>, or <c>stop</c>.</param>
/// <param name="Value">Which one: <c>special-account</c>; for an item the row's own name.</param>
public sealed record NarrativeWords(string Group, string Value, IReadOnlyList<string> Words);
