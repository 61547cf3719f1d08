namespace Mingzhang.Model.Layout;

/// <summary>
/// Turns the printed header tiers of columns into header rows: equal neighbours under the same heading merge across, and a column
/// with fewer tiers than the table spans down. The last tier of a column is its own heading and never merges.
/// </summary>
public static class HeaderTiers
{
    /// <param name="columns">For each column its tiers, top down; at least one.</param>
    public static IReadOnlyList<IReadOnlyList<HeaderSpan>> Rows(IReadOnlyList<IReadOnlyList<string>> columns)
    {
        var depth = 1;
        foreach (var tiers in columns) depth = Math.Max(depth, tiers.Count);
        var rows = new IReadOnlyList<HeaderSpan>[depth];
        for (var tier = 0; tier < depth; tier++) rows[tier] = Row(columns, tier, depth);
        return rows;
    }

    static List<HeaderSpan> Row(IReadOnlyList<IReadOnlyList<string>> columns, int tier, int depth)
    {
        var row = new List<HeaderSpan>();
        for (var start = 0; start < columns.Count;)
        {
            var end = start + 1;
            if (columns[start].Count == tier + 1) row.Add(new HeaderSpan(columns[start][tier], start, 1, depth - tier));
            else if (columns[start].Count > tier)
            {
                while (end < columns.Count && Continues(columns[start], columns[end], tier)) end++;
                row.Add(new HeaderSpan(columns[start][tier], start, end - start, 1));
            }
            start = end;
        }
        return row;
    }

    static bool Continues(IReadOnlyList<string> first, IReadOnlyList<string> next, int tier)
    {
        if (next.Count <= tier + 1) return false;
        for (var i = 0; i <= tier; i++)
        {
            if (first[i] != next[i]) return false;
        }
        return true;
    }
}
