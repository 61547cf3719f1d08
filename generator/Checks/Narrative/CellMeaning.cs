using Mingzhang.Checks.Identities;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>A numeric cell and what its table, side, column and row say about it.</summary>
/// <param name="Amount">As printed; where a total or a parent was left blank, the sum of what is below it.</param>
sealed record CellMeaning(CellRef Cell, Facets Facets, Amount Amount, SideReading Layout)
{
    /// <summary>What the title of the table says about all its rows.</summary>
    public Facets Table => Layout.Table;

    /// <summary>The column's name has words that the lexicon does not know (单价), so it may hold something else than the money asked for.</summary>
    public bool IsVague => Layout.IsVague(Cell.ColumnIndex);

    public bool IsCount => Cell.Column.Kind == ColumnKind.Count;

    public bool IsTotal => Cell.Row.Role == RowRole.Total;

    /// <summary>The value in 元, or as it is where the column counts things; 0 for a blank.</summary>
    public decimal Base => IsCount ? Amount.Value : Cell.Column.Unit.InYuan(Amount.Value);

    public decimal Factor => IsCount ? 1 : Cell.Column.Unit.InYuan(1);

    public bool HasValue => Amount.HasValue;
}
