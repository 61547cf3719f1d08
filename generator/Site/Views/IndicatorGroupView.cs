namespace Mingzhang.Site.Views;

/// <summary>The indicators of one first level.</summary>
/// <param name="Name">产出指标; null where nothing was printed.</param>
public sealed record IndicatorGroupView(string? Name, IReadOnlyList<IndicatorRowView> Rows);
