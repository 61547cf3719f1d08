namespace Mingzhang.Site.Disclosures;

/// <summary>A page of a disclosure in reading order.</summary>
/// <param name="Id">The path inside the disclosure without extension: <c>tables/01</c>, <c>projects/index</c>.</param>
/// <param name="Kind">table, text, projects or project</param>
sealed record PageSlot(string Id, string Kind, string Title)
{
    public string? Label { get; init; }

    public bool IsEmpty { get; init; }

    public int Count { get; init; }

    /// <summary>第一部分 …, the part that it stands in.</summary>
    public required string Part { get; init; }
}
