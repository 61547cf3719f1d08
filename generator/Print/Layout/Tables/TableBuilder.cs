using System.Globalization;
using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Tables;

/// <summary>Turns a <c>table</c> element into a grid.</summary>
sealed class TableBuilder(BoxBuilder boxes, StyleResolver styles, SourceText markup, FindingLog log)
{
    const int MostColumns = 200;

    public TableBox Build(MarkupElement table, ComputedStyle style)
    {
        Box? caption = null;
        List<Length> widths = [];
        List<TableRow> head = [], body = [], foot = [];
        foreach (var child in table.Elements)
        {
            if (child.Name == "caption")
                caption = boxes.BuildElement(child, style);
            else if (child.Name == "colgroup")
                widths.AddRange(child.Elements.SelectMany(ReadColumn));
            else if (child.Name == "tr")
                body.Add(BuildRow(child, null, style));
            else
                AddGroup(child, style, child.Name switch { "thead" => head, "tfoot" => foot, _ => body });
        }
        List<TableRow> rows = [.. head, .. body, .. foot];
        var (columns, reaching) = PlaceCells(rows, head.Count, head.Count + body.Count);
        while (widths.Count < columns)
            widths.Add(Length.Auto);
        SetScopes(rows, head.Count);
        return new(table, style) { Caption = caption, Rows = rows, HeaderRows = head.Count, ColumnWidths = [.. widths.Take(Math.Max(1, columns))], Reaching = reaching };
    }

    void AddGroup(MarkupElement group, ComputedStyle table, List<TableRow> rows)
    {
        var style = styles.Resolve(group, table);
        foreach (var row in group.Elements.Where(element => element.Name == "tr"))
            rows.Add(BuildRow(row, group, style));
    }

    TableRow BuildRow(MarkupElement row, MarkupElement? group, ComputedStyle parent)
    {
        var style = styles.Resolve(row, parent);
        var cells = new List<TableCell>(row.ElementCount);
        foreach (var node in row.Children)
        {
            if (node is not MarkupElement { Name: "td" or "th" } cell)
                continue;
            var cellStyle = styles.Resolve(cell, style);
            cells.Add(new(cell, cellStyle, boxes.BuildInside(cell, cellStyle))
            {
                ColumnSpan = Span(cell, "colspan"),
                RowSpan = Span(cell, "rowspan"),
            });
        }
        return new(row, style, group, cells);
    }

    int Span(MarkupElement cell, string name)
    {
        if (cell.Find(name) is not { } attribute)
            return 1;
        if (int.TryParse(attribute.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var span) && span is >= 1 and <= 1000)
            return span;
        log.Add(PrintFindingKind.BadAttribute, markup, attribute.ValueOffset, name, attribute.Value, "1–1000");
        return 1;
    }

    IEnumerable<Length> ReadColumn(MarkupElement column)
    {
        var width = styles.Resolve(column, new()).Width;
        if (column.Find("width") is { } attribute)
        {
            var source = new SourceText(markup.Name, attribute.Value);
            var tokens = new StyleLexer(source, 0, attribute.Value.Length, log).ReadAll();
            if (new ValueReader(tokens).Length(out var given))
                width = given;
            else
                log.Add(PrintFindingKind.BadAttribute, markup, attribute.ValueOffset, "width", attribute.Value, "20mm, 60pt, 15%");
        }
        return Enumerable.Repeat(width, Span(column, "span"));
    }

    /// <summary>The grid of HTML: every cell goes to the first free place of its row; spans end with their row group.</summary>
    (int Columns, List<TableCell>[] Reaching) PlaceCells(List<TableRow> rows, int headEnd, int bodyEnd)
    {
        var columns = 0;
        var reaching = new List<TableCell>[rows.Count];
        List<TableCell> open = [];
        for (var row = 0; row < rows.Count; row++)
        {
            open.RemoveAll(cell => cell.LastRow < row);
            reaching[row] = [.. open];
            var end = row < headEnd ? headEnd : row < bodyEnd ? bodyEnd : rows.Count;
            var column = 0;
            foreach (var cell in rows[row].Cells)
            {
                while (At(column, reaching[row]) is { } blocking)
                    column = blocking.LastColumn + 1;
                if (column + cell.ColumnSpan > MostColumns)
                {
                    log.Add(PrintFindingKind.BadAttribute, markup, cell.Element!, "colspan", cell.Element!["colspan"] ?? "1", $"≤ {MostColumns}");
                    cell.ColumnSpan = 1;
                    column = Math.Min(column, MostColumns - 1);
                }
                (cell.Row, cell.Column) = (row, column);
                cell.RowSpan = Math.Min(cell.RowSpan, end - row);
                column += cell.ColumnSpan;
                columns = Math.Max(columns, column);
                if (cell.RowSpan > 1)
                    open.Add(cell);
            }
        }
        return (columns, reaching);
    }

    static TableCell? At(int column, List<TableCell> cells)
    {
        foreach (var cell in cells)
        {
            if (column >= cell.Column && column <= cell.LastColumn)
                return cell;
        }
        return null;
    }

    static void SetScopes(List<TableRow> rows, int headerRows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row].Cells)
            {
                if (!cell.IsHeader)
                    continue;
                cell.Scope = cell.Element!["scope"] switch
                {
                    "row" or "rowgroup" => "Row",
                    "col" or "colgroup" => "Column",
                    _ => row < headerRows ? "Column" : "Row",
                };
            }
        }
    }
}
