namespace Mingzhang.Site.Views;

/// <summary>The heading of a grid, the same for every disclosure of a year.</summary>
/// <param name="Groups">The columns by group, for <c>colgroup</c>.</param>
/// <param name="Rows">The header rows, top down.</param>
/// <param name="ColumnCount">Number of columns.</param>
public sealed record GridHeadView(IReadOnlyList<ColumnGroupView> Groups, IReadOnlyList<HeadRowView> Rows, int ColumnCount);
