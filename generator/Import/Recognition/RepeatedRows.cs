using System.Globalization;
using Mingzhang.Documents;
using Mingzhang.Import.Files;

namespace Mingzhang.Import.Recognition;

/// <summary>
/// Tells whether a grid only says again what a table that was taken already says: every row from the first with a figure on stands
/// there, in the same order and with the same figures. It may have texts more, as a workbook's sheet for programs says the level of a
/// row in words; it never has a figure more or less.
/// </summary>
static class RepeatedRows
{
    public static bool AreIn(Grid grid, Grid taken)
    {
        var rows = ValuesOf(grid);
        var first = rows.FindIndex(HasFigure);
        if (first < 0) return false;
        var known = ValuesOf(taken);
        var start = known.FindIndex(row => Says(rows[first], row));
        if (start < 0 || known.Count - start < rows.Count - first) return false;
        for (var i = 1; first + i < rows.Count; i++)
        {
            if (!Says(rows[first + i], known[start + i])) return false;
        }
        // What the taken table has before and after is its head and its notes; a figure there would be one that the grid lacks.
        return !known.Skip(start + rows.Count - first).Any(HasFigure);
    }

    static List<List<string>> ValuesOf(Grid grid) =>
        [.. grid.Rows.Select(row => Enumerable.Range(0, row.Count).Select(i => ValueOf(row.TextAt(i))).Where(text => text.Length > 0).ToList())];

    static string ValueOf(string text)
    {
        var folded = TextFolding.Fold(text);
        return IsFigure(folded) && decimal.TryParse(folded, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? value.ToString("0.############", CultureInfo.InvariantCulture) : folded;
    }

    /// <summary>Every value of the taken row is in the row, in order, and what the row has more is no figure.</summary>
    static bool Says(List<string> row, List<string> taken)
    {
        var next = 0;
        foreach (var value in row)
        {
            if (next < taken.Count && value == taken[next]) next++;
            else if (IsFigure(value)) return false;
        }
        return next == taken.Count;
    }

    static bool HasFigure(List<string> row) => row.Exists(IsFigure);

    public static bool IsFigure(string folded) => folded.Length > 0 && folded.AsSpan().IndexOfAnyExcept("0123456789.,-") < 0;
}
