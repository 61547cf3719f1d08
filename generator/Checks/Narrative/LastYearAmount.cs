namespace Mingzhang.Checks.Narrative;

/// <summary>An amount of the year before, in 元.</summary>
/// <param name="Half">Half of its last digit.</param>
/// <param name="IsCertain">It is what was published for the same cell; other figures of last year confirm a sentence but contradict none.</param>
readonly record struct LastYearAmount(decimal Base, decimal Half, bool IsCertain);
