using System.Globalization;
using Mingzhang.Checks;
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
    readonly CheckReport _report;
    readonly BudgetTable _table;
    readonly TableSide _side;
    readonly IReadOnlyList<Row> _rows;
    readonly int _lead;
    readonly int[]?[,] _down;
    readonly int[]?[,] _across;
    readonly int[][] _rowParts;
    readonly int[][] _columnParts;

    /// <param name="lead">How many columns the grid shows before those of the standard.</param>
    public GridProof(CheckReport report, BudgetTable table, TableSide side, IReadOnlyList<Row> rows, int lead)
    {
        (_report, _table, _side, _rows, _lead) = (report, table, side, rows, lead);
        var columnCount = side.Layout.Columns.Count;
        (_down, _across) = (new int[]?[rows.Count, columnCount], new int[]?[rows.Count, columnCount]);
        ReadSums();
        _rowParts = [.. Enumerable.Range(0, rows.Count).Select(row => Union(Enumerable.Range(0, columnCount).Select(column => _down[row, column])))];
        _columnParts = [.. Enumerable.Range(0, columnCount).Select(column => Union(Enumerable.Range(0, rows.Count).Select(row => _across[row, column])))];
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
        foreach (var column in ValuesOf(row)) passed.UnionWith(_report.Passed(AddressOf(row, column)));
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
        var rowOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < _rows.Count; row++) rowOf[_rows[row].Key] = row;
        for (var row = 0; row < _rows.Count; row++)
        {
            foreach (var column in ValuesOf(row))
            {
                foreach (var set in _report.Addends(AddressOf(row, column))) Read(set.Addresses, row, column, rowOf);
            }
        }
    }

    /// <summary>Sums over cells elsewhere, or on another page of the table, cannot be marked here.</summary>
    void Read(IReadOnlyList<string> addresses, int row, int column, Dictionary<string, int> rowOf)
    {
        var (rows, columns) = (new int[addresses.Count], new int[addresses.Count]);
        for (var i = 0; i < addresses.Count; i++)
        {
            var segments = addresses[i].Split('/');
            if (!rowOf.TryGetValue(segments[1], out rows[i])) return;
            columns[i] = _side.Layout.IndexOf(segments[2]);
            if (columns[i] < 0) return;
        }
        if (columns.All(other => other == column) && !rows.Contains(row)) _down[row, column] ??= rows;
        else if (rows.All(other => other == row) && !columns.Contains(column)) _across[row, column] ??= columns;
    }

    /// <summary>What a cell must say itself, because the row and the grid would tell it wrong; null where they tell it right.</summary>
    string? Exception(int row, int column)
    {
        var (down, across) = (_down[row, column] ?? [], _across[row, column] ?? []);
        if (!_rows[row].Cells[column].Amount.HasValue) return null;
        var isRight = down.Order().SequenceEqual(_rowParts[row].Where(part => HasValue(part, column)))
            && across.Order().SequenceEqual(_columnParts[column].Where(part => HasValue(row, part)));
        return isRight ? null : $"{Numbered(down, 0, "r")} {Numbered(across, _lead, "c")}".Trim();
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

    string AddressOf(int row, int column) => $"{_table.Id}/{_rows[row].Key}/{_side.Layout.Columns[column].Id}";

    static int[] Union(IEnumerable<int[]?> sets) => [.. sets.Where(set => set is not null).SelectMany(set => set!).Distinct().Order()];

    static string Numbered(int[] parts, int offset, string prefix) =>
        string.Join(' ', parts.Order().Select(part => prefix + (part + offset).ToString(CultureInfo.InvariantCulture)));
}
