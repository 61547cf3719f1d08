using Mingzhang.Checks.Identities;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>A numeric cell and what its table, side, column and row say about it.</summary>
/// <param name="Amount">As printed; where a total or a parent was left blank, the sum of what is below it.</param>
sealed record CellMeaning(CellRef Cell, Facets Facets, Amount Amount)
{
    public bool IsCount => Cell.Column.Kind == ColumnKind.Count;

    public bool IsTotal => Cell.Row.Role == RowRole.Total;

    /// <summary>The value in 元, or as it is where the column counts things; 0 for a blank.</summary>
    public decimal Base => IsCount ? Amount.Value : Cell.Column.Unit.InYuan(Amount.Value);

    public decimal Factor => IsCount ? 1 : Cell.Column.Unit.InYuan(1);

    public bool HasValue => Amount.HasValue;
}
