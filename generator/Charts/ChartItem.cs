namespace Mingzhang.Charts;

/// <summary>One figure of a chart: what it is, how much in 万元 or 元 as the chart says, and the address of its cell.</summary>
/// <param name="IsOther">其他…: stands last whatever its size.</param>
public sealed record ChartItem(string Name, decimal Value, string Address, bool IsOther = false)
{
    /// <summary>Last year's value, where the chart compares.</summary>
    public decimal? Previous { get; init; }
}
