using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Tables;

/// <summary>Which rows of a side a row is the sum of, told by codes, by levels and by the order of printing.</summary>
static class RowTree
{
    /// <summary>For each row the indices of its parts; empty for a leaf.</summary>
    public static int[][] Of(SideLayout layout, IReadOnlyList<Row> rows)
    {
        var parts = new int[rows.Count][];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = rows[i].Role == RowRole.Total
                ? layout.RowSource == RowSource.Fixed ? PartsOfFixedTotal(rows, i) : TopRows(rows)
                : layout.RowSource == RowSource.Code ? ByCode(rows, i) : Below(rows, i, rows[i].Level);
        }
        return parts;
    }

    static int[] TopRows(IReadOnlyList<Row> rows)
    {
        var top = int.MaxValue;
        foreach (var row in rows)
        {
            if (row.Role == RowRole.Item) top = Math.Min(top, row.Level);
        }
        return Where(rows, (row, _) => row.Role == RowRole.Item && row.Level == top);
    }

    static int[] ByCode(IReadOnlyList<Row> rows, int index)
    {
        if (rows[index].Code is not { } code) return [];
        var nearest = int.MaxValue;
        foreach (var row in rows)
        {
            if (row.Code is { } other && other.Length > code.Length && other.StartsWith(code, StringComparison.Ordinal)) nearest = Math.Min(nearest, other.Length);
        }
        return Where(rows, (row, _) => row.Code is { } other && other.Length == nearest && other.StartsWith(code, StringComparison.Ordinal));
    }

    /// <summary>The next deeper rows that follow before a row of the same or a higher level.</summary>
    static int[] Below(IReadOnlyList<Row> rows, int index, int level)
    {
        var end = index + 1;
        var nearest = int.MaxValue;
        while (end < rows.Count && rows[end].Role != RowRole.Total && rows[end].Level > level)
        {
            nearest = Math.Min(nearest, rows[end].Level);
            end++;
        }
        return Where(rows, (row, i) => i > index && i < end && row.Level == nearest && row.Role == RowRole.Item);
    }

    /// <summary>
    /// 本年收入合计 is the sum of the rows above it, 收入总计 of 本年收入合计 and what stands between the two. A total printed first is the
    /// sum of the rows below it.
    /// </summary>
    static int[] PartsOfFixedTotal(IReadOnlyList<Row> rows, int index)
    {
        var start = index - 1;
        while (start >= 0 && rows[start].Role != RowRole.Total) start--;
        var from = Math.Max(start, 0);
        var parts = Where(rows, (row, i) => i >= from && i < index && (i == start || (row.Role == RowRole.Item && row.Level == 1)));
        return parts.Length > 0 ? parts : Below(rows, index, 0);
    }

    static int[] Where(IReadOnlyList<Row> rows, Func<Row, int, bool> isPart)
    {
        var parts = new List<int>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (isPart(rows[i], i)) parts.Add(i);
        }
        return [.. parts];
    }
}
