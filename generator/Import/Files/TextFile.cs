using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Import.Files;

/// <summary>
/// Plain text as programs extract it from PDF and Word: a row a line with tabs between its cells; or a cell a line behind a tab, with a
/// blank line after each row. A line without a tab is a paragraph. A file of comma-separated values is one grid.
/// </summary>
static class TextFile
{
    public static IReadOnlyList<Block> Read(SourceText source, FindingList findings)
    {
        if (source.File.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            var rows = CsvSheetReader.Read(source, findings).Records;
            return [new Grid(source.File, 1, [.. rows.Select(row => GridRows.Row([.. Enumerable.Range(0, row.Count).Select(row.TextAt)], row.Line))])];
        }
        var lines = source.Text.ReplaceLineEndings("\n").Split('\n');
        return IsCellALine(lines) ? new CellLines(source.File).Read(lines) : ReadRows(source.File, lines);
    }

    static bool IsCellALine(string[] lines)
    {
        var tabbed = lines.Count(line => line.Contains('\t', StringComparison.Ordinal));
        var single = lines.Count(line => line.StartsWith('\t') && !line.TrimEnd('\t').AsSpan(Math.Min(1, line.TrimEnd('\t').Length)).Contains('\t'));
        return tabbed > 0 && single > tabbed * 6 / 10;
    }

    static List<Block> ReadRows(string file, string[] lines)
    {
        var blocks = new List<Block>();
        var rows = new List<CsvRecord>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Contains('\t', StringComparison.Ordinal))
            {
                if (rows.Count < GridRows.MostRows) rows.Add(GridRows.Row(line.Split('\t'), i + 1));
                continue;
            }
            // A page break leaves blank lines and a page number within a table.
            if (TextFolding.IsBlank(line) || IsPageNumber(line)) continue;
            Flush(file, rows, blocks);
            blocks.Add(new Paragraph(file, i + 1, TextFolding.Trim(line)));
        }
        Flush(file, rows, blocks);
        return blocks;
    }

    public static bool IsPageNumber(string line)
    {
        var text = TextFolding.Trim(line.AsSpan());
        return text.Length is > 0 and <= 3 && text.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    public static void Flush(string file, List<CsvRecord> rows, List<Block> blocks)
    {
        if (rows.Count > 0) blocks.Add(new Grid(file, rows[0].Line, [.. rows]));
        rows.Clear();
    }
}
