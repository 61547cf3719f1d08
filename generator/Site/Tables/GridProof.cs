using System.Globalization;
using Mingzhang.Checks;
using Mingzhang.Checks.Identities;
using Mingzhang.Model;
using Mingzhang.Site.Views;

namespace Mingzhang.Site.Tables;

/// <summary>
/// What the checks know of the rows that a grid shows: which cells are sums of which, and which identities hold. Sums are told once
/// a row (the same rows in every column) and once a grid (the same columns in every row); a cell that differs tells its own.
/// Rows and columns are counted from 0 as the grid shows them, so that a script can find them.
/// </summary>
sealed class GridProof
{
    readonly CellChecks _cells;
    readonly SideGrid? _grid;
    readonly BudgetTable _table;
    readonly TableSide _side;
    readonly IReadOnlyList<Row> _rows;
    readonly int _first;
    readonly int _lead;
    readonly int[]?[,] _down;
    readonly int[]?[,] _across;
    readonly int[][] _rowParts;
    readonly int[][] _columnParts;

    /// <param name="first">Which row of the side is the first of these.</param>
    /// <param name="lead">How many columns the grid shows before those of the standard.</param>
    public GridProof(CheckReport report, BudgetTable table, TableSide side, IReadOnlyList<Row> rows, int first, int lead)
    {
        (_cells, _table, _side, _rows, _first, _lead) = (report.Cells, table, side, rows, first, lead);
        _grid = _cells.Of(table, side);
        var columnCount = side.Layout.Columns.Count;
        (_down, _across) = (new int[]?[rows.Count, columnCount], new int[]?[rows.Count, columnCount]);
        ReadSums();
        _rowParts = new int[rows.Count][];
        _columnParts = new int[columnCount][];
        var union = new SortedSet<int>();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columnCount; column++) Add(union, _down[row, column]);
            _rowParts[row] = Taken(union);
        }
        for (var column = 0; column < columnCount; column++)
        {
            for (var row = 0; row < rows.Count; row++) Add(union, _across[row, column]);
            _columnParts[column] = Taken(union);
        }
    }

    public string? Across
    {
        get
        {
            var sums = Enumerable.Range(0, _columnParts.Length).Where(column => _columnParts[column].Length > 0)
                .Select(column => $"{column + _lead}={Numbered(_columnParts[column], _lead, "")}").ToList();
            return sums.Count > 0 ? string.Join(';', sums) : null;
        }
    }

    /// <summary>The row with what is known of it.</summary>
    public GridRowView Tell(GridRowView view, int row, ISet<string> passed)
    {
        CellView[]? cells = null;
        for (var column = 0; column < _columnParts.Length; column++)
        {
            if (Exception(row, column) is not { } sum) continue;
            cells ??= view.Cells.ToArray();
            cells[column + _lead] = cells[column + _lead] with { Sum = sum };
        }
        return view with
        {
            Cells = cells ?? view.Cells,
            Parts = _rowParts[row].Length > 0 ? Numbered(_rowParts[row], 0, "") : null,
            Passed = passed.Count > 0 ? string.Join(' ', passed) : null,
        };
    }

    /// <summary>The ids of the identities that the amounts of a row passed.</summary>
    public SortedSet<string> Passed(int row)
    {
        var passed = new SortedSet<string>(StringComparer.Ordinal);
        if (_grid is null) return passed;
        foreach (var column in ValuesOf(row))
        {
            foreach (var id in _cells.PassedBy(new CellRef(_grid, _first + row, column))) passed.Add(id);
        }
        return passed;
    }

    /// <summary>The sums down the first column that has any, each written out. A page that is to name them all must be short.</summary>
    public IEnumerable<string> WrittenSums(int mostAddends)
    {
        for (var column = 0; column < _columnParts.Length; column++)
        {
            var totals = Enumerable.Range(0, _rows.Count).Where(row => _down[row, column] is not null).ToList();
            if (totals.Count == 0) continue;
            foreach (var row in totals)
            {
                if (_down[row, column]!.Length < 2 || _down[row, column]!.Length > mostAddends) continue;
                yield return $"{_rows[row].Name.Trim()} {Shown(row, column)} = {string.Join(" + ", _down[row, column]!.Select(part => $"{_rows[part].Name.Trim()} {Shown(part, column)}"))}";
            }
            yield break;
        }
    }

    void ReadSums()
    {
        if (_grid is null) return;
        for (var row = 0; row < _rows.Count; row++)
        {
            foreach (var column in ValuesOf(row))
            {
                foreach (var (_, addends) in _cells.SumsOf(new CellRef(_grid, _first + row, column))) Read(addends, row, column);
            }
        }
    }

    /// <summary>Sums over cells elsewhere, or on another page of the table, cannot be marked here.</summary>
    void Read(CellRef[] addends, int row, int column)
    {
        var (isDown, isAcross) = (true, true);
        foreach (var cell in addends)
        {
            if (cell.Grid != _grid || cell.RowIndex < _first || cell.RowIndex >= _first + _rows.Count) return;
            isDown &= cell.ColumnIndex == column && cell.RowIndex != _first + row;
            isAcross &= cell.RowIndex == _first + row && cell.ColumnIndex != column;
        }
        if (isDown) _down[row, column] ??= Array.ConvertAll(addends, cell => cell.RowIndex - _first);
        else if (isAcross) _across[row, column] ??= Array.ConvertAll(addends, cell => cell.ColumnIndex);
    }

    /// <summary>What a cell must say itself, because the row and the grid would tell it wrong; null where they tell it right.</summary>
    string? Exception(int row, int column)
    {
        var (down, across) = (_down[row, column] ?? [], _across[row, column] ?? []);
        if (!_rows[row].Cells[column].Amount.HasValue) return null;
        if (IsTold(down, _rowParts[row], row, column, isDown: true) && IsTold(across, _columnParts[column], row, column, isDown: false)) return null;
        return $"{Numbered(down, 0, "r")} {Numbered(across, _lead, "c")}".Trim();
    }

    /// <summary>Whether a sum is over exactly those of the told parts that have a value here.</summary>
    bool IsTold(int[] sum, int[] parts, int row, int column, bool isDown)
    {
        var count = 0;
        foreach (var part in parts)
        {
            if (!(isDown ? HasValue(part, column) : HasValue(row, part))) continue;
            if (Array.IndexOf(sum, part) < 0) return false;
            count++;
        }
        return count == sum.Length;
    }

    IEnumerable<int> ValuesOf(int row)
    {
        for (var column = 0; column < _side.Layout.Columns.Count; column++)
        {
            if (HasValue(row, column)) yield return column;
        }
    }

    bool HasValue(int row, int column) => _side.Layout.Columns[column].IsNumeric && _rows[row].Cells[column].Amount.HasValue;

    string Shown(int row, int column) => Numbers.Show(_rows[row].Cells[column].Amount.Value, _table.Layout.Decimals);

    static void Add(SortedSet<int> union, int[]? parts)
    {
        foreach (var part in parts ?? []) union.Add(part);
    }

    static int[] Taken(SortedSet<int> union)
    {
        if (union.Count == 0) return [];
        var parts = union.ToArray();
        union.Clear();
        return parts;
    }

    static string Numbered(int[] parts, int offset, string prefix) =>
        string.Join(' ', parts.Order().Select(part => prefix + (part + offset).ToString(CultureInfo.InvariantCulture)));
}
