namespace Mingzhang.Checks.Narrative;

/// <summary>The cells that a subject may mean.</summary>
/// <param name="Best">Those that fit the words and the scope best.</param>
/// <param name="Others">Those that fit the words, but not the scope that the words stand in.</param>
/// <param name="IsSure">The best ones contradict nothing that the scope says.</param>
sealed record Candidates(IReadOnlyList<CellMeaning> Best, IReadOnlyList<CellMeaning> Others, bool IsSure)
{
    public static Candidates None { get; } = new([], [], false);

    public bool IsEmpty => Best.Count == 0;
}
