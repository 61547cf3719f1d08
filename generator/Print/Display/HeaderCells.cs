using Mingzhang.Print.Layout.Tables;

namespace Mingzhang.Print.Display;

/// <summary>
/// Names the header cells of a table with several header tiers and tells for every cell which of them it is under: Scope alone
/// does not say that a cell belongs to 本年支出 and to 基本支出 below it.
/// </summary>
sealed class HeaderCells
{
    readonly Dictionary<TableCell, string> _ids = [];
    readonly List<TableCell>[] _byColumn;
    readonly Dictionary<int, List<TableCell>> _byRow = [];
    readonly bool _isTiered;

    public HeaderCells(TableBox table, int number)
    {
        _isTiered = table.HeaderRows > 1;
        _byColumn = new List<TableCell>[table.ColumnCount];
        if (!_isTiered)
            return;
        foreach (var cell in table.Rows.SelectMany(row => row.Cells).Where(cell => cell.IsHeader))
        {
            _ids[cell] = $"t{number}h{_ids.Count + 1}";
            if (cell.Scope == "Column" && cell.Row < table.HeaderRows)
            {
                for (var column = cell.Column; column <= cell.LastColumn; column++)
                    (_byColumn[column] ??= []).Add(cell);
            }
            else
            {
                for (var row = cell.Row; row <= cell.LastRow; row++)
                    (_byRow.TryGetValue(row, out var cells) ? cells : _byRow[row] = []).Add(cell);
            }
        }
    }

    public string? IdOf(TableCell cell) => _ids.GetValueOrDefault(cell);

    /// <summary>Column headers from the top tier down, then row headers from the left; a header cell only names those above it.</summary>
    public IReadOnlyList<string> HeadersOf(TableCell cell)
    {
        if (!_isTiered)
            return [];
        List<string> headers = [];
        for (var column = cell.Column; column <= cell.LastColumn; column++)
        {
            foreach (var header in _byColumn[column] ?? [])
                Add(header);
        }
        for (var row = cell.Row; row <= cell.LastRow; row++)
        {
            foreach (var header in _byRow.GetValueOrDefault(row) ?? [])
                Add(header);
        }
        return headers;

        void Add(TableCell header)
        {
            var above = header.LastRow < cell.Row;
            var before = header.LastColumn < cell.Column && header.Scope == "Row";
            if (header != cell && (above || before) && !headers.Contains(_ids[header]))
                headers.Add(_ids[header]);
        }
    }
}
