using Mingzhang.Charts.Kinds;
using Mingzhang.Diagnostics;

namespace Mingzhang.Charts;

/// <summary>Sorted bars of one question, and a second drawing without the largest where that one dwarfs the rest (ux.md C8, C9).</summary>
/// <param name="item">What one bar stands for: 类, 个部门.</param>
/// <param name="table">Id of the table that holds every plotted value.</param>
sealed class BarCharts(string id, Message question, Message item, string unit, string table, Language language)
{
    const int MostBars = 9;
    const decimal Dwarfing = 0.6m;

    public IEnumerable<Chart> Draw(IEnumerable<ChartItem> items)
    {
        // By size, 其他 last.
        ChartItem[] sorted = [.. items.OrderBy(found => found.IsOther).ThenByDescending(found => found.Value)];
        var whole = sorted.Sum(found => found.Value);
        if (whole <= 0) return [];
        var charts = new List<Chart> { Draw(id, sorted, whole, null) };
        var largest = sorted.MaxBy(found => found.Value)!;
        if (largest.Value > whole * Dwarfing && sorted.Length > 3)
        {
            var rest = sorted.Where(found => found != largest).ToArray();
            if (rest.Sum(found => found.Value) is > 0 and var others) charts.Add(Draw(id + "-rest", rest, others, largest));
        }
        return charts;
    }

    Chart Draw(string chart, IReadOnlyList<ChartItem> sorted, decimal whole, ChartItem? without)
    {
        var bySize = sorted.OrderByDescending(found => found.Value).ToArray();
        var takeaway = ChartWords.Largest(bySize, whole, item, unit);
        if (without is not null) takeaway = ChartWords.WithoutLargest(without, takeaway);
        var scene = BarsScene.Draw(Fold(sorted), found => Figures.Amount(found.Value));
        return new Chart(chart, without is null ? question : ChartWords.WithoutLargest(question), takeaway, ChartWords.Describe(sorted, whole, unit), scene, table)
        {
            Items = without is null ? sorted : [],
            Unit = unit,
            IsWhole = sorted.All(found => found.Value >= 0),
        };
    }

    /// <summary>The eight largest, and the rest as one bar.</summary>
    ChartItem[] Fold(IReadOnlyList<ChartItem> sorted)
    {
        if (sorted.Count <= MostBars) return [.. sorted];
        var rest = sorted.Skip(MostBars - 1).ToArray();
        var name = language == Language.English ? $"The other {rest.Length}" : $"其余{rest.Length}项合计";
        return [.. sorted.Take(MostBars - 1), new ChartItem(name, rest.Sum(found => found.Value), "", true)];
    }
}
