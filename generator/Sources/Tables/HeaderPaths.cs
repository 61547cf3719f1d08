using Mingzhang.Documents;

namespace Mingzhang.Sources.Tables;

/// <summary>Undoes the merged cells of header rows: a blank takes the text at its left where both stand under the same cell.</summary>
static class HeaderPaths
{
    /// <summary>The folded header above each column, tiers joined top down; empty for a column without any text of its own.</summary>
    public static string[] Read(IReadOnlyList<CsvRecord> records, int firstRow, int height)
    {
        var width = 0;
        for (var row = firstRow; row < firstRow + height; row++) width = Math.Max(width, records[row].Count);
        var paths = new string[width];
        Array.Fill(paths, "");
        for (var row = firstRow; row < firstRow + height; row++)
        {
            paths = AddTier(paths, records[row], fillRight: row < firstRow + height - 1);
        }
        if (height == 1) return paths;
        for (var i = 0; i < width; i++)
        {
            if (!HasOwnText(records, firstRow, height, i)) paths[i] = "";
        }
        return paths;
    }

    static bool HasOwnText(IReadOnlyList<CsvRecord> records, int firstRow, int height, int column)
    {
        for (var row = firstRow; row < firstRow + height; row++)
        {
            if (!records[row].IsBlankAt(column)) return true;
        }
        return false;
    }

    /// <param name="fillRight">The lowest tier names single columns: nothing is merged sideways there.</param>
    static string[] AddTier(string[] above, CsvRecord record, bool fillRight)
    {
        var below = new string[above.Length];
        var left = "";
        for (var i = 0; i < above.Length; i++)
        {
            var text = HeaderLayout.Fold(record.TextAt(i));
            if (text.Length == 0 && fillRight && i > 0 && above[i] == above[i - 1]) text = left;
            left = text;
            below[i] = Join(above[i], text);
        }
        return below;
    }

    static string Join(string path, string text)
    {
        if (text.Length == 0) return path;
        if (path.Length == 0) return text;
        var last = path.AsSpan()[(path.LastIndexOf(HeaderLayout.Divider) + 1)..];
        return last.SequenceEqual(text) ? path : $"{path}{HeaderLayout.Divider}{text}";
    }
}
