using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Sources.Tables;

/// <summary>Adds the rows of 类 and 款 above the codes that a source lists, named by the code list.</summary>
static class MissingParents
{
    public static List<Row> Add(SideLayout layout, IReadOnlyList<Row> rows, CodeList? list)
    {
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows) present.Add(row.Key);
        var complete = new List<Row>(rows.Count);
        foreach (var row in rows)
        {
            for (var level = 0; row.Code is { } code && level < layout.Levels.Count && layout.Levels[level].Length < code.Length; level++)
            {
                if (layout.Levels[level].Length == 0) continue;
                var parent = code[..layout.Levels[level].Length];
                if (present.Add(parent)) complete.Add(BlankRows.Make(layout, parent, list?.Find(parent)?.Name ?? "", parent, RowRole.Item, level + 1));
            }
            complete.Add(row);
        }
        return complete;
    }
}
