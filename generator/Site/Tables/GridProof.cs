using System.Text;
using Mingzhang.Checks;
using Mingzhang.Checks.Identities;
using Mingzhang.Model;

namespace Mingzhang.Site.Tables;

/// <summary>
/// What the checks know of the rows that a grid shows: which cells are sums of which, and which identities hold. Sums are told once
/// a row (the same rows in every column) and once a grid (the same columns in every row); a cell that differs tells its own.
/// Rows and columns are counted from 0 as the grid shows them, so that a script can find them.
/// </summary>
sealed class GridProof
{
    readonly BudgetTable _table;
    readonly TableSide _side;
    readonly GridLayout _layout;
    readonly int _first;
    readonly int _count;
    readonly int _columnCount;
    readonly StringBuilder _text = new();

    // By row and column; the same rows or columns are the same array wherever neighbours agree.
    int[]?[] _down = [];
    int[]?[] _across = [];
    readonly int[][] _rowParts;
    readonly int[][] _columnParts;
    readonly string?[] _passed;

    /// <param name="first">Which row of the side is the first that the grid shows.</param>
    public GridProof(CheckReport report, BudgetTable table, TableSide side, GridLayout layout, int first, int count, PassedIdentities passed)
    {
        (_table, _side, _layout, _first, _count) = (table, side, layout, first, count);
        _columnCount = side.Layout.Columns.Count;
        _passed = new string?[count];
        if (report.Cells.Of(table, side) is { } grid)
        {
            for (var row = 0; row < count; row++) ReadRow(report.Cells, grid, row, passed);
        }
        _rowParts = new int[count][];
        for (var row = 0; row < count; row++) _rowParts[row] = _down.Length == 0 ? [] : Union(_down.AsSpan(row * _columnCount, _columnCount), 1);
        _columnParts = new int[_columnCount][];
        for (var column = 0; column < _columnCount; column++) _columnParts[column] = _across.Length == 0 ? [] : Union(_across.AsSpan(column), _columnCount);
    }

    public string? Across
    {
        get
        {
            _text.Clear();
            for (var column = 0; column < _columnCount; column++)
            {
                if (_columnParts[column].Length == 0) continue;
                if (_text.Length > 0) _text.Append(';');
                _text.Append(column + _layout.Lead).Append('=');
                AppendNumbers(_columnParts[column], _layout.Lead, "");
            }
            return _text.Length > 0 ? _text.ToString() : null;
        }
    }

    /// <summary>What is known of a row.</summary>
    public RowMarks Of(int row) => new()
    {
        Parts = Numbered(_rowParts[row], 0),
        Line = RowAt(row).Line,
        Passed = _passed[row],
    };

    /// <summary>What a cell must say itself, because the row and the grid would tell it wrong; null where they tell it right.</summary>
    public string? SumOf(int row, int column)
    {
        var (down, across) = (SumAt(_down, row, column), SumAt(_across, row, column));
        if (ReferenceEquals(down, _rowParts[row]) && ReferenceEquals(across, _columnParts[column])) return null;
        if (!RowAt(row).Cells[column].Amount.HasValue) return null;
        if (IsTold(down, _rowParts[row], row, column, isDown: true) && IsTold(across, _columnParts[column], row, column, isDown: false)) return null;
        _text.Clear();
        AppendNumbers(down, 0, "r");
        if (_text.Length > 0 && across.Length > 0) _text.Append(' ');
        AppendNumbers(across, _layout.Lead, "c");
        return _text.ToString();
    }

    /// <summary>Writes out the sums down the first column that has any.</summary>
    /// <returns>False where there are more than anyone shows: none is written then.</returns>
    public bool TryAddWrittenSums(List<string> sums, int mostSums, int mostAddends)
    {
        if (FirstSummed() is not { } column) return true;
        var count = sums.Count;
        for (var row = 0; row < _count; row++)
        {
            if (IsShort(SumAt(_down, row, column), mostAddends)) count++;
        }
        if (count > mostSums) return false;
        for (var row = 0; row < _count; row++)
        {
            var parts = SumAt(_down, row, column);
            if (!IsShort(parts, mostAddends)) continue;
            _text.Clear();
            AppendFigure(row, column).Append(" = ");
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0) _text.Append(" + ");
                AppendFigure(parts[i], column);
            }
            sums.Add(_text.ToString());
        }
        return true;
    }

    static bool IsShort(int[] parts, int mostAddends) => parts.Length >= 2 && parts.Length <= mostAddends;

    int? FirstSummed()
    {
        if (_down.Length == 0) return null;
        for (var column = 0; column < _columnCount; column++)
        {
            for (var row = 0; row < _count; row++)
            {
                if (SumAt(_down, row, column).Length > 0) return column;
            }
        }
        return null;
    }

    void ReadRow(CellChecks cells, SideGrid grid, int row, PassedIdentities passed)
    {
        int[]? lastDown = null;
        var values = RowAt(row).Cells;
        foreach (var column in _layout.Numeric)
        {
            if (!values[column].Amount.HasValue) continue;
            var cell = new CellRef(grid, _first + row, column);
            foreach (var sum in cells.SumsOf(cell)) Read(grid, sum.Right, row, column, lastDown);
            if (_down.Length > 0) lastDown = _down[(row * _columnCount) + column] ?? lastDown;
            foreach (var id in cells.PassedBy(cell)) passed.Add(id);
        }
        _passed[row] = passed.EndRow();
    }

    /// <summary>Sums over cells elsewhere, or on another page of the table, cannot be marked here.</summary>
    void Read(SideGrid grid, ReadOnlySpan<Operand> operands, int row, int column, int[]? lastDown)
    {
        var (isDown, isAcross, count) = (true, true, 0);
        foreach (ref readonly var operand in operands)
        {
            if (!operand.IsFilledAddend) continue;
            if (operand.Side != grid || operand.Row < _first || operand.Row >= _first + _count) return;
            isDown &= operand.Column == column && operand.Row != _first + row;
            isAcross &= operand.Row == _first + row && operand.Column != column;
            count++;
        }
        var at = (row * _columnCount) + column;
        if (isDown)
        {
            var down = Opened(ref _down);
            down[at] ??= Places(operands, count, true, lastDown);
        }
        else if (isAcross)
        {
            var across = Opened(ref _across);
            across[at] ??= Places(operands, count, false, row > 0 ? across[at - _columnCount] : null);
        }
    }

    /// <summary>Many grids have no sums of a kind: there is a place for each cell from the first sum on.</summary>
    int[]?[] Opened(ref int[]?[] sums) => sums.Length > 0 ? sums : sums = new int[]?[_count * _columnCount];

    /// <summary>The rows or columns of a sum: the array of a neighbour that has the same.</summary>
    int[] Places(ReadOnlySpan<Operand> operands, int count, bool isDown, int[]? neighbour)
    {
        if (neighbour is not null && neighbour.Length == count && AreAt(neighbour, operands, isDown)) return neighbour;
        var places = new int[count];
        var filled = 0;
        foreach (ref readonly var operand in operands)
        {
            if (operand.IsFilledAddend) places[filled++] = PlaceOf(operand, isDown);
        }
        return places;
    }

    bool AreAt(int[] places, ReadOnlySpan<Operand> operands, bool isDown)
    {
        var at = 0;
        foreach (ref readonly var operand in operands)
        {
            if (operand.IsFilledAddend && places[at++] != PlaceOf(operand, isDown)) return false;
        }
        return true;
    }

    int PlaceOf(in Operand operand, bool isDown) => isDown ? operand.Row - _first : operand.Column;

    /// <summary>The parts of all sums in order, each once.</summary>
    static int[] Union(ReadOnlySpan<int[]?> sums, int step)
    {
        int[]? first = null;
        var isOne = true;
        for (var i = 0; i < sums.Length; i += step)
        {
            if (sums[i] is not { } sum) continue;
            isOne &= first is null || ReferenceEquals(first, sum);
            first ??= sum;
        }
        if (first is null) return [];
        if (isOne && IsAscending(first)) return first;
        return Marked(sums, step);
    }

    static int[] Marked(ReadOnlySpan<int[]?> sums, int step)
    {
        var last = 0;
        for (var i = 0; i < sums.Length; i += step)
        {
            foreach (var part in sums[i] ?? []) last = Math.Max(last, part);
        }
        var isPart = last < 1024 ? stackalloc bool[last + 1] : new bool[last + 1];
        for (var i = 0; i < sums.Length; i += step)
        {
            foreach (var part in sums[i] ?? []) isPart[part] = true;
        }
        var union = new int[isPart.Count(true)];
        for (var (part, at) = (0, 0); at < union.Length; part++)
        {
            if (isPart[part]) union[at++] = part;
        }
        return union;
    }

    static bool IsAscending(int[] parts)
    {
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i] <= parts[i - 1]) return false;
        }
        return true;
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

    int[] SumAt(int[]?[] sums, int row, int column) => sums.Length == 0 ? [] : sums[(row * _columnCount) + column] ?? [];

    Row RowAt(int row) => _side.Rows[_first + row];

    bool HasValue(int row, int column) => _side.Layout.Columns[column].IsNumeric && RowAt(row).Cells[column].Amount.HasValue;

    StringBuilder AppendFigure(int row, int column) =>
        _text.Append(RowAt(row).Name.AsSpan().Trim()).Append(' ').Append(Numbers.Show(RowAt(row).Cells[column].Amount.Value, _table.Layout.Decimals));

    string? Numbered(int[] parts, int offset)
    {
        if (parts.Length == 0) return null;
        _text.Clear();
        AppendNumbers(parts, offset, "");
        return _text.ToString();
    }

    void AppendNumbers(int[] parts, int offset, string prefix)
    {
        if (!IsAscending(parts))
        {
            parts = [.. parts];
            Array.Sort(parts);
        }
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) _text.Append(' ');
            _text.Append(prefix).Append(parts[i] + offset);
        }
    }
}
