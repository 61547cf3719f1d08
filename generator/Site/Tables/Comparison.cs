using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Site.Views;

namespace Mingzhang.Site.Tables;

/// <summary>
/// The columns that compare a side with last year's: last year's amount, the difference and the rate, of the side's first amount
/// column. A table that prints such columns itself, and one without last year, is left as it is.
/// </summary>
sealed class Comparison
{
    /// <summary>How many columns are added.</summary>
    public const int Columns = 3;

    readonly TableSide _lastYear;
    readonly int _column;
    readonly int _decimals;
    readonly Wording _wording;

    Comparison(TableSide lastYear, int column, int decimals, Wording wording) =>
        (_lastYear, _column, _decimals, _wording) = (lastYear, column, decimals, wording);

    /// <summary>The headings of the columns.</summary>
    public static IReadOnlyList<HeadColumn> Heads(SideLayout side, int year, Wording wording)
    {
        var group = wording.Fill("compare_heading", ("column", Standards.Standard.ForYear(side.Columns[FirstAmount(side)].Tiers[^1], year)));
        return [new([group, wording["compare_last_year"]], true), new([group, wording["compare_change"]], true), new([group, wording["compare_rate"]], true)];
    }

    /// <param name="lastYear">The same table a year before, or null.</param>
    public static Comparison? Of(TableSide side, BudgetTable? lastYear, int decimals, Wording wording)
    {
        if (lastYear is null || side.Layout.Columns.Any(ComparesItself)) return null;
        var column = FirstAmount(side.Layout);
        return column >= 0 && SideOf(lastYear, side.Layout) is { } before && HasAmount(before, column) ? new Comparison(before, column, decimals, wording) : null;
    }

    /// <summary>Writes the added cells of a row.</summary>
    public void Fill(Row row, Span<CellView> cells)
    {
        var now = row.Cells[_column].Amount;
        var before = _lastYear.Find(row.Key) is { } same ? same.Cells[_column].Amount : Amount.Blank;
        cells[0] = _wording.Cell(before, _decimals, isAdded: true);
        if (!now.HasValue || !before.HasValue)
        {
            cells[1] = cells[2] = _wording.Cell(Amount.Blank, 0, isAdded: true);
            return;
        }
        var difference = now.Value - before.Value;
        cells[1] = new CellView(difference == 0 ? "zero" : "value", Numbers.Show(difference, _decimals)) { IsAdded = true };
        cells[2] = before.Value == 0
            ? _wording.Cell(Amount.NotApplicable, 0, isAdded: true)
            : new CellView("value", Numbers.Percent(difference, Math.Abs(before.Value))!) { IsAdded = true };
    }

    static TableSide? SideOf(BudgetTable table, SideLayout layout)
    {
        foreach (var side in table.Sides)
        {
            if (ReferenceEquals(side.Layout, layout)) return side;
        }
        return null;
    }

    static bool HasAmount(TableSide side, int column)
    {
        foreach (var row in side.Rows)
        {
            if (row.Cells[column].Amount.HasValue) return true;
        }
        return false;
    }

    static int FirstAmount(SideLayout side)
    {
        for (var i = 0; i < side.Columns.Count; i++)
        {
            if (side.Columns[i].Kind == ColumnKind.Amount) return i;
        }
        return -1;
    }

    /// <summary>A column of changes (<c>signed</c>), or one whose heading names last year.</summary>
    static bool ComparesItself(Column column) => column.Signed || column.Tiers.Any(tier => tier.Contains("{last-year}", StringComparison.Ordinal));
}
