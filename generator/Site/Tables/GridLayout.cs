using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Site.Views;

namespace Mingzhang.Site.Tables;

/// <summary>What the rows of one side of a table have in common for a year: heading, level notes, where the code and the name stand.</summary>
sealed class GridLayout
{
    readonly SideLayout _side;
    readonly Wording _wording;
    readonly int _decimals;
    readonly int _name;
    readonly int _code;
    readonly bool _hasLevels;
    readonly string[] _notes;

    public GridLayout(BudgetTable table, SideLayout side, int index, int year, Wording wording)
    {
        (_side, _wording, _decimals) = (side, wording, table.Layout.Decimals);
        Id = table.Sides.Count == 1 ? $"t{table.Id}" : $"t{table.Id}-{side.Id ?? (index + 1).ToString(CultureInfo.InvariantCulture)}";
        Year = year.ToString(CultureInfo.InvariantCulture);
        Head = GridHead.Of(side, year, Id);
        _name = side.IndexOf(side.NameColumn.Id);
        _code = side.CodeColumn is { } code ? side.IndexOf(code.Id) : -1;
        _hasLevels = side.Levels.Count > 1 || side.Rows.Any(row => row.Level > 1);
        _notes = [.. Enumerable.Range(1, Math.Max(side.Levels.Count, 6)).Select(NoteOf)];
    }

    public string Id { get; }

    public string Year { get; }

    public GridHead Head { get; }

    public GridRowView Row(string tableId, Row row, ref AmountStates states)
    {
        var merged = _code >= 0 && _code == _name - 1 && row.Cells[_name].Text.Length == 0;
        var id = Anchor.OfRow(tableId, row.Key);
        var cells = new CellView[merged ? row.Cells.Count - 1 : row.Cells.Count];
        var next = 0;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (i == _code && merged) continue;
            var cell = Cell(row, i, merged, ref states);
            cells[next++] = Head.Headers[i] is { } headers ? Named(cell, id, headers) : cell;
        }
        return new GridRowView(id, ClassOf(row), cells);
    }

    /// <summary>The cell with its headings named: those above it and the row's own.</summary>
    CellView Named(CellView cell, string rowId, string headers)
    {
        var header = $"{rowId}/{_side.Columns[_name].Id}";
        return cell.Kind == "header" ? cell with { Id = header, Headers = headers } : cell with { Headers = $"{headers} {header}" };
    }

    CellView Cell(Row row, int index, bool merged, ref AmountStates states)
    {
        var column = _side.Columns[index];
        if (column.IsNumeric)
        {
            var amount = row.Cells[index].Amount;
            states.Add(amount);
            return _wording.Cell(amount, column.Kind == ColumnKind.Amount ? _decimals : 0);
        }
        if (index == _name)
        {
            return new CellView("header", HeaderText(row)) { Colspan = merged ? 2 : 1, Note = NoteOf(row) };
        }
        var kind = column.Kind is ColumnKind.Code or ColumnKind.Order ? "code" : "text";
        return new CellView(kind, row.Cells[index].Text.Trim());
    }

    string HeaderText(Row row)
    {
        var printed = row.Cells[_name].Text.Trim();
        if (printed.Length == 0 && _code >= 0) printed = row.Cells[_code].Text.Trim();
        return printed.Length > 0 ? printed : row.Name;
    }

    string? NoteOf(Row row)
    {
        if (row.Role == RowRole.Total) return null;
        if (row.Role == RowRole.Detail) return _wording["detail_note"];
        return _hasLevels && row.Level >= 1 && row.Level <= _notes.Length ? _notes[row.Level - 1] : null;
    }

    string NoteOf(int level) => level <= _side.Levels.Count
        ? _wording.Fill("level_note", ("level", _side.Levels[level - 1].Name))
        : _wording.Fill("level_number_note", ("level", level.ToString(CultureInfo.InvariantCulture)));

    string ClassOf(Row row)
    {
        if (row.Role == RowRole.Total) return "total";
        if (row.Role == RowRole.Detail && row.Level < 2) return "l2";
        if (!_hasLevels) return "l0";
        return row.Level switch { <= 1 => "l1", 2 => "l2", 3 => "l3", 4 => "l4", _ => "l5" };
    }
}
