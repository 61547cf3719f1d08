namespace Mingzhang.Checks.Identities;

/// <summary>Cells of rows that are blank although some row below them is filled in the same column: a table that prints no subtotals.</summary>
static class UnfilledParents
{
    public static HashSet<int> Find(DisclosureGrid grid)
    {
        var cells = new HashSet<int>();
        foreach (var side in grid.AllSides)
        {
            foreach (var cell in In(side)) cells.Add(cell.Id);
        }
        return cells;
    }

    /// <summary>Totals are not among them: a blank total is an error of its own.</summary>
    public static IEnumerable<CellRef> In(SideGrid side)
    {
        var parents = side.Tree.Parents;
        HashSet<int>? seen = null;
        for (var i = 0; i < side.Rows.Count; i++)
        {
            for (var parent = parents[i]; parent >= 0; parent = parents[parent])
            {
                foreach (var column in side.Numeric)
                {
                    if (!HasAmount(side, i, column) || side.Rows[parent].Cells[column].Amount.State != Model.AmountState.Blank) continue;
                    var cell = new CellRef(side, parent, column);
                    if ((seen ??= []).Add(cell.Id)) yield return cell;
                }
            }
        }
    }

    static bool HasAmount(SideGrid side, int row, int column) => side.Rows[row].Cells[column].Amount is { HasValue: true, Value: not 0 };
}
