using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Tables;

/// <summary>The rows that a table prints without any data: its fixed rows, or its total.</summary>
static class BlankRows
{
    public static TableSide Of(SideLayout side)
    {
        if (side.RowSource == RowSource.Fixed) return new TableSide(side, [.. side.Rows.Select(row => Of(side, row))]);
        return new TableSide(side, side.Total is { Name: { } name } total ? [Make(side, total.Id, name, null, RowRole.Total, 0)] : []);
    }

    public static Row Of(SideLayout side, FixedRow row) =>
        Make(side, row.Id, row.Name, row.Code, row.Role, row.Role == RowRole.Total ? 0 : row.Level);

    /// <summary>A row that the source leaves out: blank but for its name and code.</summary>
    public static Row Make(SideLayout side, string key, string name, string? code, RowRole role, int level)
    {
        var cells = new Cell[side.Columns.Count];
        var nameColumn = side.NameColumn;
        for (var i = 0; i < cells.Length; i++)
        {
            var text = side.Columns[i] == nameColumn ? name : side.Columns[i].Kind == ColumnKind.Code ? code ?? "" : "";
            cells[i] = new Cell(text, Amount.Blank, default);
        }
        return new Row(key, name, cells) { Code = code, Role = role, Level = level };
    }
}
