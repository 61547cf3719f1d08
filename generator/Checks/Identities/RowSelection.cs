using Mingzhang.Documents;
using Mingzhang.Model.Layout;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>The rows of a side that a selector stands for.</summary>
static class RowSelection
{
    static readonly int[][] Singles = [.. Enumerable.Range(0, 64).Select(index => new[] { index })];

    /// <summary>The rows of a selector that does not depend on the row that <c>*</c> stands for at the moment.</summary>
    public static int[] Select(SideGrid side, Selector selector)
    {
        switch (selector.Kind)
        {
            case SelectorKind.Range:
                var (from, to) = (side.IndexOfCode(selector.Names[0]), side.IndexOfCode(selector.Names[1]));
                return from < 0 || to < from ? [] : [.. Enumerable.Range(from, to - from + 1)];
            case SelectorKind.Set:
                return side.RowsOf(selector.First);
            case SelectorKind.Key:
                return side.IndexOfCode(selector.First) is >= 0 and var only ? Single(only) : [];
            default:
                var rows = new List<int>(selector.Names.Count);
                foreach (var name in selector.Names)
                {
                    if (side.IndexOfCode(name) is >= 0 and var row) rows.Add(row);
                }
                return [.. rows];
        }
    }

    /// <summary>One row or column alone: most terms name one of the first.</summary>
    public static int[] Single(int index) => index >= 0 && index < Singles.Length ? Singles[index] : [index];

    /// <summary>Tells whether <c>rows:</c> of an equation lets <c>*</c> stand for a row.</summary>
    public static bool Allows(SideGrid side, Selector filter, int row) => filter.Kind switch
    {
        SelectorKind.Each => true,
        SelectorKind.Set => Array.BinarySearch(side.RowsOf(filter.First), row) >= 0,
        SelectorKind.Range => side.Side.Layout.RowSource == RowSource.Fixed && row >= side.IndexOfCode(filter.Names[0]) && row <= side.IndexOfCode(filter.Names[1]),
        _ => IsNamed(side, filter.Names, row),
    };

    static bool IsNamed(SideGrid side, IReadOnlyList<string> names, int row)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (side.IndexOfCode(names[i]) == row) return true;
        }
        return false;
    }

    /// <summary>The rows of a set, ascending. Equations ask for the same ones again and again: see <see cref="SideGrid.RowsOf"/>.</summary>
    public static int[] InSet(SideGrid side, string word)
    {
        var rows = new List<int>(side.Rows.Count);
        for (var i = 0; i < side.Rows.Count; i++)
        {
            if (IsInSet(side, word, i)) rows.Add(i);
        }
        return [.. rows];
    }

    static bool IsInSet(SideGrid side, string word, int index)
    {
        var row = side.Rows[index];
        if (word == Selector.Items) return row.Role == RowRole.Item;
        if (word == Selector.Leaves) return row.Role == RowRole.Item && side.Tree.ChildrenOf(index).IsEmpty;
        var levels = side.Side.Layout.Levels;
        for (var i = 0; i < levels.Count; i++)
        {
            if (levels[i].Name == word) return row.Role == RowRole.Item && row.Level == i + 1;
        }
        return side.NameAt(index) == TextFolding.Fold(word);
    }
}
