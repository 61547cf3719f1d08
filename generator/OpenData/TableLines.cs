using Mingzhang.Model;

namespace Mingzhang.OpenData;

/// <summary>
/// The lines of a table as a file has them: for each side its row, or null. Rows that stood on one line of the source stand on one
/// line again; a row that the standard added takes the next place.
/// </summary>
static class TableLines
{
    public static IEnumerable<Row?[]> Of(BudgetTable table)
    {
        var sides = table.Sides;
        var next = new int[sides.Count];
        while (true)
        {
            var line = int.MaxValue;
            for (var i = 0; i < sides.Count; i++)
            {
                if (next[i] < sides[i].Rows.Count) line = Math.Min(line, sides.Count == 1 ? 0 : sides[i].Rows[next[i]].Line);
            }
            if (line == int.MaxValue) yield break;
            var rows = new Row?[sides.Count];
            for (var i = 0; i < sides.Count; i++)
            {
                var isHere = next[i] < sides[i].Rows.Count && (line == 0 || sides[i].Rows[next[i]].Line == line);
                if (isHere) rows[i] = sides[i].Rows[next[i]++];
            }
            yield return rows;
        }
    }
}
