namespace Mingzhang.Site.Views;

/// <summary>What few cells say of themselves: their ids, headings and sums.</summary>
sealed record CellMarks
{
    public static CellMarks None { get; } = new();

    public string? Id { get; init; }

    public string? Headers { get; init; }

    public string? Sum { get; init; }
}
