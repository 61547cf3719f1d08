using Mingzhang.Documents;
using Mingzhang.Model.Layout;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>The rows of a side that a selector stands for.</summary>
static class RowSelection
{
    /// <param name="bound">The row that <c>*</c> stands for at the moment; -1 where this side lacks it.</param>
    public static IReadOnlyList<int> Select(SideGrid side, Selector selector, int bound)
    {
        if (selector.Kind == SelectorKind.Each) return bound >= 0 ? [bound] : [];
        if (selector.IsSetOf(Selector.Children)) return bound >= 0 ? side.Tree.ChildrenOf(bound) : [];
        var rows = new List<int>();
        switch (selector.Kind)
        {
            case SelectorKind.Range:
                var (from, to) = (side.IndexOfCode(selector.Names[0]), side.IndexOfCode(selector.Names[1]));
                for (var i = from; i >= 0 && i <= to; i++) rows.Add(i);
                break;
            case SelectorKind.Set:
                for (var i = 0; i < side.Rows.Count; i++)
                {
                    if (IsInSet(side, selector.First, i)) rows.Add(i);
                }
                break;
            default:
                foreach (var name in selector.Names)
                {
                    if (side.IndexOfCode(name) is >= 0 and var row) rows.Add(row);
                }
                break;
        }
        return rows;
    }

    /// <summary>Tells whether <c>rows:</c> of an equation lets <c>*</c> stand for a row.</summary>
    public static bool Allows(SideGrid side, Selector filter, int row) => filter.Kind switch
    {
        SelectorKind.Each => true,
        SelectorKind.Set => IsInSet(side, filter.First, row),
        SelectorKind.Range => side.Side.Layout.RowSource == RowSource.Fixed && row >= side.IndexOfCode(filter.Names[0]) && row <= side.IndexOfCode(filter.Names[1]),
        _ => filter.Names.Any(name => side.IndexOfCode(name) == row),
    };

    static bool IsInSet(SideGrid side, string word, int index)
    {
        var row = side.Rows[index];
        if (word == Selector.Items) return row.Role == RowRole.Item;
        if (word == Selector.Leaves) return row.Role == RowRole.Item && side.Tree.ChildrenOf(index).Count == 0;
        var levels = side.Side.Layout.Levels;
        for (var i = 0; i < levels.Count; i++)
        {
            if (levels[i].Name == word) return row.Role == RowRole.Item && row.Level == i + 1;
        }
        return side.NameAt(index) == TextFolding.Fold(word);
    }
}
