using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Model;

namespace Mingzhang.Checks.Structure;

/// <summary>STR-021: a table that leaves its subtotals blank, told once a table.</summary>
sealed class BlankParentCheck : ICheck
{
    public string Name => WholeTableRules.BlankParents.Id;

    public void Run(CheckContext context)
    {
        foreach (var table in context.Disclosure.Tables)
        {
            if (context.IsUnreadable(table.File)) continue;
            var sides = context.Grid.Sides(table.Id);
            if (sides.Any(side => side.UnfilledParents.Count > 0)) context.Report(Finding(table, [.. sides.SelectMany(side => side.UnfilledParents).OrderBy(cell => cell.Id)]));
        }
    }

    static Finding Finding(BudgetTable table, List<CellRef> cells)
    {
        var name = Places.Table(table);
        var columns = cells.Select(cell => cell.Column.Name).Distinct().ToList();
        var rows = cells.Select(cell => (cell.Grid, cell.RowIndex)).Distinct().Count();
        return WholeTableRules.BlankParents.At(Places.Span(cells[0]), new(
            $"{name.Chinese}有 {rows} 行在「{string.Join("、", columns)}」列为空，而其下级有数",
            $"{name.English}: {rows} rows are blank in {string.Join(", ", columns)} although their parts are filled")) with
        {
            At = table.Id,
            Place = Places.Line(cells[0]),
            Help = new("补上各级小计；公开件原本如此的，在 disclosure.yml 的 waivers 中登记",
                "Fill in the subtotals; if the published document is so, register a waiver in disclosure.yml"),
        };
    }
}
