using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Sources.Formatting;

/// <summary>
/// Writes a table file the one way: commas, quotes only where a cell needs them, no columns that are blank from top to bottom at the
/// right edge, no blank lines, every row as wide as the widest.
/// </summary>
static class CsvFormatter
{
    public static string? Format(SourceText source)
    {
        var findings = new FindingList();
        var sheet = CsvSheetReader.Read(source, findings);
        if (findings.HasErrors) return null;
        var width = Width(sheet);
        var text = new StringBuilder(source.Text.Length);
        foreach (var record in sheet.Records)
        {
            if (record.IsBlank) continue;
            // A row that is wider or narrower than the others is a fault for a person to judge: it keeps its own width.
            var cells = record.LastFilled + 1 > width ? record.Count : Math.Min(record.Count, width);
            for (var i = 0; i < cells; i++)
            {
                if (i > 0) text.Append(',');
                Append(text, record[i].Text);
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <summary>The same cells in the same order, blank lines and blank right edges aside.</summary>
    public static bool MeansTheSame(CsvSheet before, CsvSheet after)
    {
        var (old, tidy) = (before.Records.Where(record => !record.IsBlank).ToArray(), after.Records.Where(record => !record.IsBlank).ToArray());
        if (old.Length != tidy.Length) return false;
        for (var row = 0; row < old.Length; row++)
        {
            for (var i = 0; i < Math.Max(old[row].Count, tidy[row].Count); i++)
            {
                if (old[row].TextAt(i) != tidy[row].TextAt(i)) return TextFolding.IsBlank(old[row].TextAt(i)) && TextFolding.IsBlank(tidy[row].TextAt(i));
            }
        }
        return true;
    }

    static int Width(CsvSheet sheet)
    {
        var width = 0;
        foreach (var record in sheet.Records) width = Math.Max(width, record.LastFilled + 1);
        return width;
    }

    static void Append(StringBuilder text, string cell)
    {
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0) text.Append(cell);
        else text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
