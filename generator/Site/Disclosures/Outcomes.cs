using System.Globalization;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Output;
using Mingzhang.Site.Views;
using Mingzhang.Standards;

namespace Mingzhang.Site.Disclosures;

/// <summary>
/// A year's budget beside its final accounts: the key figures that both standards name by the same id, and the rows of the chart of rows that
/// both draw (支出的类), matched by code, or by name where a row has none. Tables themselves differ between the two and are not compared cell by cell.
/// </summary>
static class Outcomes
{
    const int Decimals = 2;

    /// <summary>The comparisons of a year, for a page; none where one of the two is missing or nothing matches.</summary>
    public static IReadOnlyList<OutcomeView> Of(IEnumerable<DisclosureContext> all, int year, OutputPath page, Wording wording)
    {
        var ofYear = all.Where(context => context.Disclosure.Year == year).ToList();
        var budget = ofYear.Find(context => context.Disclosure.Kind == DisclosureKind.Budget);
        var final = ofYear.Find(context => context.Disclosure.Kind == DisclosureKind.Final);
        if (budget is null || final is null) return [];
        var number = year.ToString(CultureInfo.InvariantCulture);
        return
        [
            .. View($"outcome-{number}", "outcome_caption", KeyRows(budget, final)),
            .. View($"outcome-{number}-rows", "outcome_rows_caption", ChartRows(budget, final)),
        ];

        LinkView LinkTo(DisclosureContext context) => new(context.Title, page.LinkTo($"{context.Folder}/index.html"));

        IEnumerable<OutcomeView> View(string id, string caption, List<Pair> pairs)
        {
            foreach (var group in pairs.GroupBy(pair => pair.Unit))
            {
                var unit = group.Key;
                yield return new OutcomeView(unit == pairs[0].Unit ? id : $"{id}-2", wording.Fill(caption, ("year", number)), unit.Name(), LinkTo(budget), LinkTo(final),
                    [.. group.Select(pair => new TrendRowView(pair.Name, Cells(pair.Budget, Numbers.In(unit, pair.Final, pair.FinalUnit), wording)))]);
            }
        }
    }

    /// <summary>The files that a comparison is made from besides those of the disclosure itself.</summary>
    public static DisclosureContext? Counterpart(DisclosureContext context, IEnumerable<DisclosureContext> all) =>
        all.FirstOrDefault(other => other.Disclosure.Year == context.Disclosure.Year && other.Disclosure.Kind != context.Disclosure.Kind);

    static List<Pair> KeyRows(DisclosureContext budget, DisclosureContext final)
    {
        var pairs = new List<Pair>();
        foreach (var figure in budget.Loaded.Standard.KeyFigures)
        {
            if (final.Loaded.Standard.KeyFigures.FirstOrDefault(other => other.Id == figure.Id) is not { } same) continue;
            if (KeyFigures.Find(budget.Disclosure, figure.At) is not { } planned || KeyFigures.Find(final.Disclosure, same.At) is not { } spent) continue;
            if (planned.Amount.HasValue || spent.Amount.HasValue) pairs.Add(new Pair(figure.Name, planned.Amount, planned.Unit, spent.Amount, spent.Unit));
        }
        return pairs;
    }

    static List<Pair> ChartRows(DisclosureContext budget, DisclosureContext final)
    {
        foreach (var chart in budget.Loaded.Standard.Charts.Where(chart => chart.Kind == "bars"))
        {
            var same = final.Loaded.Standard.Charts.FirstOrDefault(other => other.Kind == chart.Kind && other.Id == chart.Id);
            if (same is null) continue;
            var (planned, spent) = (Rows(budget.Disclosure, chart), Rows(final.Disclosure, same));
            return [.. planned.Keys.Union(spent.Keys).Order(StringComparer.Ordinal).Select(key => Pair.Of(planned.GetValueOrDefault(key), spent.GetValueOrDefault(key)))];
        }
        return [];
    }

    static Dictionary<string, Named> Rows(Disclosure disclosure, ChartPlan chart)
    {
        var rows = new Dictionary<string, Named>(StringComparer.Ordinal);
        if (chart is not { Table: { } id, Column: { } columnId } || disclosure.Table(id) is not { } table) return rows;
        foreach (var side in table.Sides.Where(side => side.Layout.IndexOf(columnId) >= 0))
        {
            var column = side.Layout.IndexOf(columnId);
            foreach (var row in side.Rows)
            {
                if (row.Role != RowRole.Item || row.Level != chart.Level || !row.Cells[column].Amount.HasValue) continue;
                rows.TryAdd(row.Code is { Length: > 0 } code ? code : TextFolding.Fold(row.Name), new Named(row.Name.Trim(), row.Cells[column].Amount, side.Layout.Columns[column].Unit));
            }
        }
        return rows;
    }

    static IReadOnlyList<CellView> Cells(Amount budget, Amount final, Wording wording)
    {
        var (planned, spent) = (wording.Cell(budget, Decimals), wording.Cell(final, Decimals));
        if (!budget.HasValue || !final.HasValue) return [planned, spent, Wording.Blank with { IsAdded = true }, Wording.Blank with { IsAdded = true }];
        var difference = final.Value - budget.Value;
        return
        [
            planned,
            spent,
            new CellView(difference == 0 ? "zero" : "value", Numbers.Show(difference, Decimals)) { IsAdded = true },
            (Numbers.Percent(final.Value, budget.Value) is { } rate ? new CellView("value", rate) : wording.Cell(Amount.NotApplicable, 0)) with { IsAdded = true },
        ];
    }

    sealed record Named(string Name, Amount Amount, MoneyUnit Unit);

    sealed record Pair(string Name, Amount Budget, MoneyUnit Unit, Amount Final, MoneyUnit FinalUnit)
    {
        public static Pair Of(Named? planned, Named? spent) => planned is null
            ? new Pair(spent!.Name, Amount.Blank, spent.Unit, spent.Amount, spent.Unit)
            : new Pair(planned.Name, planned.Amount, planned.Unit, spent?.Amount ?? Amount.Blank, spent?.Unit ?? planned.Unit);
    }
}
