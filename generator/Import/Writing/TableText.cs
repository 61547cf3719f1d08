using Mingzhang.Import.Recognition;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Sources.Writing;

namespace Mingzhang.Import.Writing;

/// <summary>A recognised table as CSV: one header row of names, the rows as printed, the levels of names as full-width spaces.</summary>
static class TableText
{
    public static string Write(TableDraft table)
    {
        var text = new CsvText();
        foreach (var line in table.LinesAbove) text.Row([line]);
        text.Row([.. table.Sides.SelectMany(side => side.Layout.Columns.SelectMany(column => Names(column, table.SplitsCodes)))]);
        var rows = table.Sides.Select(side => side.Rows.Where(row => row.Line > 0).ToLookup(row => row.Line)).ToArray();
        foreach (var line in rows.SelectMany(side => side.Select(group => group.Key)).Distinct().Order())
        {
            var cells = new List<string>();
            for (var i = 0; i < rows.Length; i++) cells.AddRange(Cells(table, table.Sides[i].Layout, rows[i][line].FirstOrDefault()));
            text.Row(cells);
        }
        foreach (var note in table.Notes) text.Row([note]);
        return text.ToString();
    }

    public static IEnumerable<string> Names(Column column, bool split) =>
        column.Kind == ColumnKind.Order ? [] : split && column.Parts.Count > 0 ? column.Parts.Select(part => part.Name) : [column.Name];

    static IEnumerable<string> Cells(TableDraft table, SideLayout side, Row? row)
    {
        var name = row is null ? -1 : NameColumn(side, row);
        for (var i = 0; i < side.Columns.Count; i++)
        {
            var column = side.Columns[i];
            if (column.Kind == ColumnKind.Order) continue;
            var text = row?.Cells[i].Text ?? "";
            if (table.SplitsCodes && column.Parts.Count > 0)
            {
                foreach (var part in Parts(column, row?.Code ?? "")) yield return part;
            }
            else yield return i == name ? new string('\u3000', Math.Max(0, row!.Level - 1)) + text : text;
        }
    }

    /// <summary>The column whose text is indented; none where rows have codes or fixed places.</summary>
    static int NameColumn(SideLayout side, Row row)
    {
        if (side.RowSource != RowSource.Name || row.Level < 2) return -1;
        return side.NameColumns.Select(column => side.IndexOf(column.Id)).FirstOrDefault(i => row.Cells[i].Text.Length > 0, -1);
    }

    static IEnumerable<string> Parts(Column column, string code)
    {
        var at = 0;
        foreach (var part in column.Parts)
        {
            var length = Math.Min(part.Length, code.Length - at);
            yield return length <= 0 ? "" : code.Substring(at, length);
            at += Math.Max(0, length);
        }
    }
}
