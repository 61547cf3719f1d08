using Mingzhang.Charts;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Site.Disclosures;
using Mingzhang.Site.Views;

namespace Mingzhang.Site.Portal;

/// <summary>The portal's drawings: of each kind the newest year that several departments have published, department beside department.</summary>
static class DepartmentComparison
{
    /// <summary>支出总计, by the id that standards give it.</summary>
    const string Expenditure = "expenditure";

    /// <param name="table">Id of the table on the same page that lists every department.</param>
    public static IReadOnlyList<ChartView> Views(IReadOnlyList<DepartmentSummary> departments, string table, Wording wording, Language language) =>
    [
        .. from kind in (DisclosureKind[])[DisclosureKind.Budget, DisclosureKind.Final]
           from chart in Draw(departments, kind, table, wording, language)
           select ChartViews.Of(chart, language, hatched: true) with { TableTitle = wording["portal_caption"], TableHref = $"#{table}" },
    ];

    static IReadOnlyList<Chart> Draw(IReadOnlyList<DepartmentSummary> departments, DisclosureKind kind, string table, Wording wording, Language language)
    {
        var newest = (from department in departments
                      from disclosure in department.Disclosures
                      where disclosure.Kind == kind
                      let figure = disclosure.KeyFigures.FirstOrDefault(figure => figure.Id == Expenditure)
                      where figure is { Amount.HasValue: true }
                      group (department.Department.Name, figure.Amount, figure.Unit) by disclosure.Year into year
                      where year.Count() > 1
                      orderby year.Key descending
                      select year).FirstOrDefault();
        if (newest is null) return [];
        var units = newest.Select(found => found.Unit).Distinct().ToList();
        var unit = units.Count == 1 ? units[0] : MoneyUnit.Yuan;
        var items = newest.Select(found => new ChartItem(found.Name, unit == found.Unit ? found.Amount.Value : found.Unit.InYuan(found.Amount.Value), "")).ToList();
        return DepartmentCharts.Draw(kind == DisclosureKind.Final ? "departments-final" : "departments-budget", wording.DisclosureTitle(newest.Key, kind), items, unit.Name(), table, language);
    }
}
