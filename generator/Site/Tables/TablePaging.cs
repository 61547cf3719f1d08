using System.Globalization;
using Mingzhang.Model;

namespace Mingzhang.Site.Tables;

/// <summary>
/// Which rows of a table stand on which page. A page stays below 1,500 rows and 400 KB (ux.md P2); most tables need one. Only
/// one-sided tables grow long: the two sides of 收支总表 have fixed rows.
/// </summary>
static class TablePaging
{
    const int MostRows = 1500;
    const int MostBytes = 360 * 1024;

    /// <summary>What a row costs besides its cells and texts: its tag with id and class.</summary>
    const int RowBytes = 120;

    /// <summary>What a cell costs besides its text.</summary>
    const int CellBytes = 40;

    public static IReadOnlyList<Range> Of(BudgetTable table)
    {
        if (table.Sides is not [var side] || side.Rows.Count < 200) return [Range.All];
        var pages = new List<Range>();
        var (start, bytes) = (0, 0);
        for (var i = 0; i < side.Rows.Count; i++)
        {
            var cost = RowBytes;
            foreach (var cell in side.Rows[i].Cells) cost += CellBytes + (3 * cell.Text.Length);
            if (i > start && (i - start == MostRows || bytes + cost > MostBytes))
            {
                pages.Add(start..i);
                (start, bytes) = (i, 0);
            }
            bytes += cost;
        }
        pages.Add(start..);
        return pages;
    }

    /// <summary>The name of a page: <c>05</c>, <c>05-2</c> …</summary>
    public static string NameOf(string table, int page) => page == 0 ? table : $"{table}-{(page + 1).ToString(CultureInfo.InvariantCulture)}";
}
