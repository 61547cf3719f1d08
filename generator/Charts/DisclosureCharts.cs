using System.Globalization;
using Mingzhang.Charts.Kinds;
using Mingzhang.Charts.Scenes;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Charts;

/// <summary>Answers the questions of a standard from the cells of a disclosure. What has no answer gives no chart.</summary>
/// <param name="otherYears">The department's other disclosures of the same kind and standard, newest first.</param>
public sealed class DisclosureCharts(Disclosure disclosure, Standard standard, IReadOnlyList<Disclosure> otherYears, Language language)
{
    readonly Disclosure? _lastYear = otherYears.FirstOrDefault(other => other.Year == disclosure.Year - 1);

    public IReadOnlyList<Chart> Draw() => [.. standard.Charts.SelectMany(Draw)];

    IEnumerable<Chart> Draw(ChartPlan plan) => plan.Kind switch
    {
        "bars" => Bars(plan),
        "shares" => Shares(plan),
        "balance" => Balance(plan),
        "comparison" => Comparison(plan),
        "trend" => Trend(plan),
        _ => [],
    };

    IEnumerable<Chart> Bars(ChartPlan plan)
    {
        if (plan.Table is null || disclosure.Table(plan.Table) is not { } table) return [];
        var items = RowItems(table, plan.Column ?? "", plan.Level);
        var unit = Unit(table, plan.Column);
        return items.Count < 2 ? TooLittle(plan, items, unit, plan.Table) : new BarCharts(plan.Id, plan.Question, plan.Item, unit, plan.Table, language).Draw(items);
    }

    IEnumerable<Chart> Shares(ChartPlan plan)
    {
        var items = PartItems(plan.Parts);
        var table = TableOf(plan.Parts);
        if (table is null) return [];
        var unit = Unit(table, null);
        if (items.Any(item => item.Value < 0)) return [];
        var shown = items.Where(item => item.Value > 0).ToArray();
        if (shown.Length < 2) return TooLittle(plan, shown, unit, table.Id);
        var whole = shown.Sum(item => item.Value);
        return
        [
            new Chart(plan.Id, plan.Question, ChartWords.Shares(shown, whole), ChartWords.Describe(shown, whole, unit), SharesScene.Draw(shown, whole), table.Id)
            {
                Items = shown,
                Unit = unit,
                IsWhole = true,
            },
        ];
    }

    IEnumerable<Chart> Balance(ChartPlan plan)
    {
        var income = PartItems(plan.Income).Where(item => item.Value > 0).Take(Palette.Series.Count).ToArray();
        var expenditure = PartItems(plan.Parts).Where(item => item.Value > 0).Take(Palette.Series.Count).ToArray();
        var table = TableOf(plan.Income);
        if (table is null || income.Length == 0 || expenditure.Length == 0) return [];
        var unit = Unit(table, null);
        var (came, went) = (income.Sum(item => item.Value), expenditure.Sum(item => item.Value));
        var (incomeName, expenditureName) = language == Language.English ? ("Income", "Expenditure") : ("收入", "支出");
        var scene = BalanceScene.Draw(incomeName, income, expenditureName, expenditure);
        return
        [
            new Chart(plan.Id, plan.Question, ChartWords.Balance(came, went, unit), ChartWords.Describe([.. income, .. expenditure], came, unit), scene, table.Id)
            {
                Items = [.. income.Select(item => Under(incomeName, item)), .. expenditure.Select(item => Under(expenditureName, item))],
                Unit = unit,
            },
        ];
    }

    IEnumerable<Chart> Comparison(ChartPlan plan)
    {
        var items = PartItems(plan.Parts).Where(item => item.Value != 0 || item.Previous is > 0).ToArray();
        var table = TableOf(plan.Parts);
        if (table is null) return [];
        var unit = Unit(table, null);
        var sum = items.Sum(item => item.Value);
        if (items.Length < 2) return TooLittle(plan, items, unit, table.Id);
        var hasPrevious = items.Any(item => item.Previous is not null);
        var name = language == Language.English ? "The total" : "合计";
        var takeaway = hasPrevious ? ChartWords.Change(name, sum, items.Sum(item => item.Previous ?? 0), unit) : ChartWords.Sum(sum, unit);
        var scene = hasPrevious
            ? ComparisonScene.Draw(items, Year(disclosure.Year), Year(disclosure.Year - 1), "—")
            : BarsScene.Draw(items, item => Figures.Amount(item.Value));
        return
        [
            new Chart(plan.Id, plan.Question, takeaway, ChartWords.Describe(items, sum, unit), scene, table.Id)
            {
                Items = items,
                Unit = unit,
                IsWhole = items.All(item => item.Value >= 0),
            },
        ];
    }

    IEnumerable<Chart> Trend(ChartPlan plan)
    {
        if (plan.Parts is not [var part] || TableOf(plan.Parts) is not { } table) return [];
        var years = new SortedDictionary<int, ChartItem>();
        foreach (var year in otherYears.Append(disclosure))
        {
            if (year.Find(part.At)?.Amount is { HasValue: true } amount) years[year.Year] = new ChartItem(Year(year.Year), amount.Value, part.At);
        }
        if (years.Count < 3) return [];
        var items = years.Values.ToArray();
        var unit = Unit(table, null);
        var takeaway = years.TryGetValue(disclosure.Year - 1, out var last) && years.TryGetValue(disclosure.Year, out var now)
            ? ChartWords.Change(part.Name, now.Value, last.Value, unit)
            : ChartWords.Describe(items, items.Sum(item => item.Value), unit);
        return
        [
            new Chart(plan.Id, plan.Question, takeaway, ChartWords.Describe(items, items.Sum(item => item.Value), unit), BarsScene.Draw(items, item => Figures.Amount(item.Value)), table.Id)
            {
                Items = items,
                Unit = unit,
            },
        ];
    }

    IEnumerable<Chart> TooLittle(ChartPlan plan, IReadOnlyList<ChartItem> items, string unit, string table)
    {
        var sentence = items.Count == 1 ? ChartWords.Single(items[0], unit) : ChartWords.Nothing(unit);
        return [new Chart(plan.Id, plan.Question, sentence, sentence, null, table)];
    }

    static List<ChartItem> RowItems(BudgetTable table, string column, int level)
    {
        var items = new List<ChartItem>();
        foreach (var side in table.Sides)
        {
            var index = side.Layout.IndexOf(column);
            if (index < 0) continue;
            foreach (var row in side.Rows)
            {
                if (row.Level != level || row.Role != Model.Layout.RowRole.Item || row.Cells[index].Amount is not { HasValue: true } amount || amount.Value == 0) continue;
                items.Add(new ChartItem(row.Name, amount.Value, Address.Cell(table.Id, row.Key, column).Text, row.Name.StartsWith("其他", StringComparison.Ordinal)));
            }
        }
        return items;
    }

    List<ChartItem> PartItems(IReadOnlyList<ChartPart> parts)
    {
        var items = new List<ChartItem>();
        foreach (var part in parts)
        {
            var amount = disclosure.Find(part.At)?.Amount ?? Amount.Blank;
            items.Add(new ChartItem(part.Name, amount.Value, part.At) { Previous = Previous(part.At) });
        }
        return items;
    }

    decimal? Previous(string at)
    {
        if (_lastYear?.Find(at)?.Amount is { HasValue: true } published) return published.Value;
        return disclosure.Previous.FirstOrDefault(figure => figure.At == at)?.Amount is { HasValue: true } stated ? stated.Value : null;
    }

    BudgetTable? TableOf(IReadOnlyList<ChartPart> parts) => parts.Count == 0 ? null : disclosure.Table(parts[0].At.Split('/')[0]);

    static string Unit(BudgetTable table, string? column) =>
        (table.Layout.Columns.FirstOrDefault(candidate => candidate.Id == column)?.Unit ?? table.Layout.Unit).Name();

    ChartItem Under(string group, ChartItem item) => item with { Name = language == Language.English ? $"{group}: {item.Name}" : $"{group}：{item.Name}" };

    static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
