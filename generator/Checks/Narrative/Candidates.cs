namespace Mingzhang.Checks.Narrative;

/// <summary>The cells that a subject may mean.</summary>
/// <param name="best">Those that fit the words and the scope best.</param>
/// <param name="isSure">The best ones contradict nothing that the scope says.</param>
sealed class Candidates(IReadOnlyList<CellMeaning> best, bool isSure, SubjectResolver? resolver, SubjectQuery? query)
{
    public static Candidates None { get; } = new([], false, null, null);

    public IReadOnlyList<CellMeaning> Best => best;

    /// <summary>Those that fit the words, but not the scope that the words stand in. Found when first asked for: mostly the best ones will do.</summary>
    public IReadOnlyList<CellMeaning> Others => field ??= resolver is null || query is null ? [] : resolver.Others(query);

    public bool IsSure => isSure;

    public bool IsEmpty => best.Count == 0;
}
