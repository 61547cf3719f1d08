namespace Mingzhang.Site.Views;

/// <summary>A source of funds with its amounts.</summary>
public sealed record FormFundsRowView(string Id, string Name, bool IsTotal, IReadOnlyList<CellView> Cells);
