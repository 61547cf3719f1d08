namespace Mingzhang.Site.Views;

/// <summary>A key figure over the years.</summary>
public sealed record TrendRowView(string Name, IReadOnlyList<CellView> Cells);
