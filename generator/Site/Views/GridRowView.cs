namespace Mingzhang.Site.Views;

/// <summary>A published row.</summary>
/// <param name="Id">The id of the row: its address, <c>05/2013299</c>.</param>
/// <param name="Class">CSS classes: <c>l1</c> … <c>l4</c> for the level, <c>total</c>.</param>
public sealed record GridRowView(string Id, string Class, IReadOnlyList<CellView> Cells);
