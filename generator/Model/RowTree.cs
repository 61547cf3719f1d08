using Mingzhang.Model.Layout;

namespace Mingzhang.Model;

/// <summary>
/// Which row is part of which: by the prefix of its code where rows have codes, else by its level (indentation) below the rows
/// before it. The one total of a side has the top rows as its parts. 其中 rows are parts of nothing.
/// </summary>
sealed class RowTree
{
    static readonly int[] None = [];

    readonly int[][] _children;

    RowTree(int[][] children, int[] parents, int total) => (_children, Parents, Total) = (children, parents, total);

    /// <summary>The index of the row that a row is part of; -1 at the top.</summary>
    public IReadOnlyList<int> Parents { get; }

    /// <summary>The index of the only total; -1 where there is none or are several.</summary>
    public int Total { get; }

    public IReadOnlyList<int> ChildrenOf(int row) => _children[row];

    public static RowTree Of(TableSide side)
    {
        var rows = side.Rows;
        var parents = new int[rows.Count];
        var byCode = side.Layout.RowSource == RowSource.Code ? IndexCodes(rows) : null;
        var open = new Stack<int>();
        var (total, totals) = (-1, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            parents[i] = -1;
            if (rows[i].Role == RowRole.Total)
            {
                (total, totals) = (i, totals + 1);
            }
            else if (byCode is not null)
            {
                parents[i] = ParentByCode(rows[i], byCode);
            }
            else
            {
                while (open.TryPeek(out var above) && rows[above].Level >= rows[i].Level) open.Pop();
                if (open.TryPeek(out var parent)) parents[i] = parent;
                if (rows[i].Role == RowRole.Item) open.Push(i);
            }
        }
        return new RowTree(Children(rows, parents, totals == 1 ? total : -1), parents, totals == 1 ? total : -1);
    }

    static Dictionary<string, int> IndexCodes(IReadOnlyList<Row> rows)
    {
        var index = new Dictionary<string, int>(rows.Count, StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Code is { Length: > 0 } code) index.TryAdd(code, i);
        }
        return index;
    }

    static int ParentByCode(Row row, Dictionary<string, int> byCode)
    {
        var lookup = byCode.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = (row.Code?.Length ?? 0) - 1; length > 0; length--)
        {
            if (lookup.TryGetValue(row.Code.AsSpan(0, length), out var parent)) return parent;
        }
        return -1;
    }

    static int[][] Children(IReadOnlyList<Row> rows, int[] parents, int total)
    {
        var lists = new List<int>?[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Role != RowRole.Item) continue;
            var parent = parents[i] >= 0 ? parents[i] : total;
            if (parent >= 0) (lists[parent] ??= []).Add(i);
        }
        var children = new int[rows.Count][];
        for (var i = 0; i < rows.Count; i++) children[i] = lists[i]?.ToArray() ?? None;
        return children;
    }
}
