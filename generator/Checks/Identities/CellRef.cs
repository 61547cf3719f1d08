using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Identities;

/// <summary>A cell with its table, row and column.</summary>
readonly record struct CellRef(SideGrid Grid, int RowIndex, int ColumnIndex)
{
    /// <summary>A number that no other cell of the disclosure has.</summary>
    public int Id => Grid.FirstCell + (RowIndex * Grid.Columns.Count) + ColumnIndex;

    public Row Row => Grid.Rows[RowIndex];

    public Column Column => Grid.Columns[ColumnIndex];

    public Cell Cell => Row.Cells[ColumnIndex];

    public Amount Amount => Cell.Amount;

    public string Address => $"{Grid.Table.Id}/{Row.Key}/{Column.Id}";
}
