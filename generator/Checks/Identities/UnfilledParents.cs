using Mingzhang.Model;

namespace Mingzhang.Checks.Identities;

/// <summary>Cells of rows that are blank although some row below them is filled in the same column: a table that prints no subtotals.</summary>
static class UnfilledParents
{
    public static HashSet<int> Find(DisclosureGrid grid)
    {
        var cells = new HashSet<int>();
        foreach (var side in grid.AllSides)
        {
            foreach (var cell in side.UnfilledParents) cells.Add(cell.Id);
        }
        return cells;
    }

    /// <summary>Totals are not among them: a blank total is an error of its own.</summary>
    public static IReadOnlyList<CellRef> In(SideGrid side)
    {
        var parents = side.Tree.Parents;
        List<CellRef>? cells = null;
        HashSet<int>? seen = null;
        for (var i = 0; i < parents.Length; i++)
        {
            if (parents[i] < 0) continue;
            foreach (var column in side.Numeric)
            {
                if (side.Rows[i].Cells[column].Amount is not { HasValue: true, Value: not 0 }) continue;
                for (var parent = parents[i]; parent >= 0; parent = parents[parent])
                {
                    if (side.Rows[parent].Cells[column].Amount.State != AmountState.Blank) continue;
                    var cell = new CellRef(side, parent, column);
                    if ((seen ??= []).Add(cell.Id)) (cells ??= []).Add(cell);
                }
            }
        }
        return cells ?? (IReadOnlyList<CellRef>)[];
    }
}
