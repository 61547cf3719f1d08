namespace Mingzhang.Site.Views;

/// <summary>A row of headings.</summary>
public sealed record HeadRowView(IReadOnlyList<HeadCellView> Cells);
