using Mingzhang.Model.Layout;

namespace Mingzhang.Model;

/// <summary>
/// Which row is part of which: by the prefix of its code where rows have codes, else by its level (indentation) below the rows
/// before it. The one total of a side has the top rows as its parts. 其中 rows are parts of nothing.
/// </summary>
sealed class RowTree
{
    readonly int[] _parents;

    /// <summary>The parts of all rows, those of one row side by side.</summary>
    readonly int[] _children;

    /// <summary>Where the parts of a row begin in <see cref="_children"/>; one more than there are rows.</summary>
    readonly int[] _starts;

    RowTree(IReadOnlyList<Row> rows, int[] parents, int total)
    {
        (_parents, Total) = (parents, total);
        _starts = new int[rows.Count + 1];
        for (var i = 0; i < rows.Count; i++)
        {
            if (Owner(rows, i) is >= 0 and var owner) _starts[owner + 1]++;
        }
        for (var i = 0; i < rows.Count; i++) _starts[i + 1] += _starts[i];
        _children = new int[_starts[^1]];
        // From the last to the first, each into the last free place of its owner: the starts come out right and the order stays.
        var ends = _starts.AsSpan(1).ToArray();
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (Owner(rows, i) is >= 0 and var owner) _children[--ends[owner]] = i;
        }
    }

    /// <summary>The index of the row that each row is part of; -1 at the top.</summary>
    public ReadOnlySpan<int> Parents => _parents;

    /// <summary>The index of the only total; -1 where there is none or are several.</summary>
    public int Total { get; }

    public ReadOnlySpan<int> ChildrenOf(int row) => _children.AsSpan(_starts[row].._starts[row + 1]);

    public static RowTree Of(TableSide side)
    {
        var rows = side.Rows;
        var parents = new int[rows.Count];
        var codes = side.Layout.RowSource == RowSource.Code ? new CodeIndex(rows) : null;
        var above = -1;
        var (total, totals) = (-1, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            parents[i] = -1;
            if (rows[i].Role == RowRole.Total)
            {
                (total, totals) = (i, totals + 1);
            }
            else if (codes is not null)
            {
                parents[i] = codes.ParentOf(rows[i]);
            }
            else
            {
                // The rows that are still open are the one above and those that it is part of.
                while (above >= 0 && rows[above].Level >= rows[i].Level) above = parents[above];
                parents[i] = above;
                if (rows[i].Role == RowRole.Item) above = i;
            }
        }
        return new RowTree(rows, parents, totals == 1 ? total : -1);
    }

    int Owner(IReadOnlyList<Row> rows, int row) => rows[row].Role != RowRole.Item ? -1 : _parents[row] >= 0 ? _parents[row] : Total;

    /// <summary>The rows by code, and how long codes are: only prefixes of such a length can be one.</summary>
    sealed class CodeIndex
    {
        readonly Dictionary<string, int> _rows;
        readonly ulong _lengths;

        public CodeIndex(IReadOnlyList<Row> rows)
        {
            _rows = new(rows.Count, StringComparer.Ordinal);
            for (var i = 0; i < rows.Count; i++)
            {
                if (rows[i].Code is not { Length: > 0 } code) continue;
                _rows.TryAdd(code, i);
                _lengths |= 1UL << code.Length;
            }
        }

        public int ParentOf(Row row)
        {
            var lookup = _rows.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var length = (row.Code?.Length ?? 0) - 1; length > 0; length--)
            {
                if ((_lengths & (1UL << length)) != 0 && lookup.TryGetValue(row.Code.AsSpan(0, length), out var parent)) return parent;
            }
            return -1;
        }
    }
}
