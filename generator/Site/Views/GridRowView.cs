namespace Mingzhang.Site.Views;

/// <summary>A published row.</summary>
/// <param name="Id">The id of the row: its address, <c>05/2013299</c>.</param>
/// <param name="Class">CSS classes: <c>l1</c> … <c>l4</c> for the level, <c>total</c>.</param>
public sealed record GridRowView(string Id, string Class, IReadOnlyList<CellView> Cells)
{
    /// <summary>The rows of the grid that its amounts are the sums of, counted from 0: <c>1 4 9</c>; null for a row that is no sum.</summary>
    public string? Parts { get; init; }

    /// <summary>The line of its source file; 0 where it is in none.</summary>
    public int Line { get; init; }

    /// <summary>The identities that its amounts passed, by their ids in the standard; null for none.</summary>
    public string? Passed { get; init; }
}
