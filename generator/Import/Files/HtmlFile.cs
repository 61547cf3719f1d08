using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Mingzhang.Documents;

namespace Mingzhang.Import.Files;

/// <summary>A saved web page: headings, paragraphs and tables in reading order. Scripts are not run, nothing is fetched.</summary>
static class HtmlFile
{
    public static IReadOnlyList<Block> Read(SourceText page)
    {
        var blocks = new List<Block>();
        var document = new HtmlParser().ParseDocument(page.Text);
        if (document.Body is { } body) Walk(body, page.File, blocks);
        return blocks;
    }

    static void Walk(IElement parent, string file, List<Block> blocks)
    {
        foreach (var element in parent.Children)
        {
            if (element.LocalName is "script" or "style" or "nav" or "template") continue;
            if (element is IHtmlTableElement table) AddTable(table, file, blocks);
            else if (HasBlocks(element)) Walk(element, file, blocks);
            else if (TextFolding.Trim(element.TextContent) is { Length: > 0 } text)
            {
                blocks.Add(new Paragraph(file, blocks.Count + 1, text, HeadingOf(element.LocalName)));
            }
        }
    }

    static bool HasBlocks(IElement element) =>
        element.QuerySelector("p, div, table, ul, ol, section, article, h1, h2, h3, h4, h5, h6") is not null;

    static int HeadingOf(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    static void AddTable(IHtmlTableElement table, string file, List<Block> blocks)
    {
        if (table.Caption is { } caption) blocks.Add(new Paragraph(file, blocks.Count + 1, TextFolding.Trim(caption.TextContent)));
        var rows = new List<CsvRecord>();
        // Columns that a rowspan above still covers, with the rows left.
        var covered = new int[GridRows.MostColumns];
        foreach (var row in table.Rows.Take(GridRows.MostRows)) rows.Add(GridRows.Row(Cells(row, covered), rows.Count + 1));
        if (rows.Count > 0) blocks.Add(new Grid($"{file}[{blocks.OfType<Grid>().Count() + 1}]", 1, rows));
    }

    static List<string> Cells(IHtmlTableRowElement row, int[] covered)
    {
        var cells = new List<string>();
        foreach (var cell in row.Cells)
        {
            SkipCovered(cells, covered);
            for (var i = 0; i < Math.Clamp(cell.ColumnSpan, 1, GridRows.MostColumns) && cells.Count < GridRows.MostColumns; i++)
            {
                covered[cells.Count] = Math.Max(0, cell.RowSpan - 1);
                cells.Add(i == 0 ? TextFolding.Trim(cell.TextContent) : "");
            }
        }
        SkipCovered(cells, covered);
        return cells;
    }

    static void SkipCovered(List<string> cells, int[] covered)
    {
        while (cells.Count < covered.Length && covered[cells.Count] > 0)
        {
            covered[cells.Count]--;
            cells.Add("");
        }
    }
}
