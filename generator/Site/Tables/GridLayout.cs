using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Site.Views;

namespace Mingzhang.Site.Tables;

/// <summary>What the rows of one side of a table have in common for a year: heading, level notes, where the name stands.</summary>
sealed class GridLayout
{
    readonly SideLayout _side;
    readonly Wording _wording;
    readonly int _decimals;
    readonly int[] _names;
    readonly bool _hasLevels;
    readonly string[] _notes;
    readonly int _lead;
    readonly int[] _numeric;
    readonly bool _isNested;

    public GridLayout(BudgetTable table, SideLayout side, int index, int year, Wording wording, bool isCompared)
    {
        (_side, _wording, _decimals) = (side, wording, table.Layout.Decimals);
        Id = table.Sides.Count == 1 ? $"t{table.Id}" : $"t{table.Id}-{side.Id ?? (index + 1).ToString(CultureInfo.InvariantCulture)}";
        Year = year.ToString(CultureInfo.InvariantCulture);
        Head = GridHead.Of(side, year, Id, new GridFrame
        {
            RowNumbers = table.Layout.RowNumbers,
            ColumnNumbers = table.Layout.ColumnNumbers,
            FirstColumnNumber = 1 + table.Layout.Sides.Take(index).Sum(before => before.Columns.Count),
            Added = isCompared ? Comparison.Heads(side, year, wording) : [],
        });
        _isNested = Head.Headers.Any(headers => headers is not null);
        _numeric = [.. Enumerable.Range(0, side.Columns.Count).Where(column => side.Columns[column].IsNumeric)];
        _lead = table.Layout.RowNumbers.Length > 0 ? 1 : 0;
        _names = [.. side.NameColumns.DefaultIfEmpty(side.NameColumn).Select(column => side.IndexOf(column.Id))];
        _hasLevels = side.Levels.Count > 1 || side.Rows.Any(row => row.Level > 1);
        _notes = [.. Enumerable.Range(1, Math.Max(side.Levels.Count, 6)).Select(NoteOf)];
    }

    public string Id { get; }

    public string Year { get; }

    public GridHead Head { get; }

    /// <summary>How many columns stand before those of the standard.</summary>
    public int Lead => _lead;

    /// <summary>The columns that hold amounts or counts.</summary>
    public ReadOnlySpan<int> Numeric => _numeric;

    /// <param name="index">The row's place in the table, from 0.</param>
    /// <param name="comparison">The columns that the page adds, or null.</param>
    /// <param name="proof">What is known of the rows, or null.</param>
    /// <param name="place">The row's place on the page, from 0.</param>
    public GridRowView Row(string tableId, Row row, int index, Comparison? comparison, GridProof? proof, int place, ref AmountStates states)
    {
        var id = Anchor.OfRow(tableId, row.Key);
        var header = HeaderOf(row);
        var count = row.Cells.Count;
        var cells = new CellView[_lead + count + (comparison is null ? 0 : Comparison.Columns)];
        if (_lead > 0) cells[0] = new CellView("order", (index + 1).ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < count; i++)
        {
            var cell = i == header ? new CellView("header", HeaderText(row, i)) { Note = NoteOf(row) } : Cell(row.Cells[i], _side.Columns[i], ref states);
            cells[_lead + i] = proof?.SumOf(place, i) is { } sum ? cell with { Sum = sum } : cell;
        }
        comparison?.Fill(row, cells.AsSpan(_lead + count));
        if (_isNested) NameHeadings(cells, id, header);
        var marks = proof?.Of(place) ?? default;
        return new GridRowView(id, ClassOf(row), cells) { Parts = marks.Parts, Line = marks.Line, Passed = marks.Passed };
    }

    /// <summary>Where groups stand inside groups, cells name their headings: those above them and the row's own.</summary>
    void NameHeadings(CellView[] cells, string id, int header)
    {
        var heading = header < 0 ? null : $"{id}/{_side.Columns[header].Id}";
        for (var i = 0; i < cells.Length; i++)
        {
            if (Head.Headers[i] is { } headers) cells[i] = Named(cells[i], heading, headers);
        }
    }

    /// <summary>
    /// The column that heads the row: the first name that is filled; else the first text at all, because the word of a total
    /// may be printed anywhere; -1 for a row without a word.
    /// </summary>
    int HeaderOf(Row row)
    {
        foreach (var name in _names)
        {
            if (IsFilled(row.Cells[name])) return name;
        }
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (!_side.Columns[i].IsNumeric && IsFilled(row.Cells[i])) return i;
        }
        return row.Name.AsSpan().Trim().IsEmpty ? -1 : _names[0];
    }

    static bool IsFilled(in Cell cell) => !cell.Text.AsSpan().Trim().IsEmpty;

    static string HeaderText(Row row, int column)
    {
        var printed = row.Cells[column].Text.Trim();
        return printed.Length > 0 ? printed : row.Name.Trim();
    }

    /// <summary>The cell with its headings named: those above it and the row's own.</summary>
    static CellView Named(CellView cell, string? header, string headers)
    {
        if (cell.Kind == "header") return cell with { Id = header, Headers = headers };
        return cell with { Headers = header is null ? headers : $"{headers} {header}" };
    }

    CellView Cell(in Cell cell, Column column, ref AmountStates states)
    {
        if (!column.IsNumeric) return new CellView(column.Kind is ColumnKind.Code or ColumnKind.Order ? "code" : "text", cell.Text.Trim());
        states.Add(cell.Amount);
        var view = _wording.Cell(cell.Amount, column.Kind == ColumnKind.Amount ? _decimals : 0);
        return cell.Derived ? view with { IsDerived = true } : view;
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
