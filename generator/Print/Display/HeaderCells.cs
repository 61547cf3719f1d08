using Mingzhang.Print.Layout.Tables;

namespace Mingzhang.Print.Display;

/// <summary>
/// Names the header cells of a table with several header tiers and tells for every cell which of them it is under: Scope alone
/// does not say that a cell belongs to 本年支出 and to 基本支出 below it.
/// </summary>
sealed class HeaderCells
{
    readonly TableBox _table;
    readonly bool _isTiered;
    readonly Dictionary<TableCell, string> _ids = [];
    readonly List<TableCell>[] _above;
    readonly Dictionary<int, List<TableCell>> _left = [];
    readonly Dictionary<(int Column, int Span), string[]> _columns = [];
    (int Row, string[] Headers) _lastRow = (-1, []);

    public HeaderCells(TableBox table, int number)
    {
        _table = table;
        _isTiered = table.HeaderRows > 1;
        _above = new List<TableCell>[table.ColumnCount];
        if (!_isTiered)
            return;
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (!cell.IsHeader)
                    continue;
                _ids[cell] = $"t{number}h{_ids.Count + 1}";
                Note(cell);
            }
        }
    }

    public StructureAttributes Describe(TableCell cell)
    {
        if (!cell.IsHeader && !_isTiered && cell is { ColumnSpan: 1, RowSpan: 1 })
            return StructureAttributes.None;
        return new()
        {
            Scope = cell.Scope,
            ColumnSpan = cell.ColumnSpan,
            RowSpan = cell.RowSpan,
            Id = _ids.GetValueOrDefault(cell),
            ColumnHeaders = cell.Row < _table.HeaderRows ? HeadersAbove(cell, cell.Row) : ColumnHeaders(cell),
            RowHeaders = RowHeaders(cell),
            Language = cell.Element!["lang"],
        };
    }

    void Note(TableCell cell)
    {
        if (cell.Row < _table.HeaderRows)
        {
            for (var column = cell.Column; column <= cell.LastColumn; column++)
                (_above[column] ??= []).Add(cell);
            return;
        }
        for (var row = cell.Row; row <= cell.LastRow; row++)
            (_left.TryGetValue(row, out var cells) ? cells : _left[row] = []).Add(cell);
    }

    /// <summary>From the top tier down; the same for all cells of the body in a column.</summary>
    string[] ColumnHeaders(TableCell cell)
    {
        if (!_isTiered)
            return [];
        if (!_columns.TryGetValue((cell.Column, cell.ColumnSpan), out var headers))
            _columns[(cell.Column, cell.ColumnSpan)] = headers = HeadersAbove(cell, _table.HeaderRows);
        return headers;
    }

    string[] HeadersAbove(TableCell cell, int before)
    {
        List<string> headers = [];
        for (var column = cell.Column; column <= cell.LastColumn; column++)
        {
            foreach (var header in _above[column] ?? [])
            {
                if (header.LastRow < before && !headers.Contains(_ids[header]))
                    headers.Add(_ids[header]);
            }
        }
        return [.. headers];
    }

    string[] RowHeaders(TableCell cell)
    {
        if (!_isTiered || cell.Row < _table.HeaderRows)
            return [];
        if (cell.RowSpan == 1 && !cell.IsHeader && _lastRow.Row == cell.Row)
            return _lastRow.Headers;
        List<string> headers = [];
        for (var row = cell.Row; row <= cell.LastRow; row++)
        {
            foreach (var header in _left.GetValueOrDefault(row) ?? [])
            {
                if (header.LastColumn < cell.Column && !headers.Contains(_ids[header]))
                    headers.Add(_ids[header]);
            }
        }
        string[] found = [.. headers];
        // The headers of a row stand at its left: what the first cell of data finds holds for the rest.
        if (cell.RowSpan == 1 && !cell.IsHeader && HeadersLead(cell))
            _lastRow = (cell.Row, found);
        return found;
    }

    /// <summary>Whether all headers of the cell's row stand before it.</summary>
    bool HeadersLead(TableCell cell) => _table.Rows[cell.Row].Cells.TrueForAll(other => !other.IsHeader || other.Column < cell.Column);
}
