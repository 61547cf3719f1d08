using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Mingzhang.Text;

/// <summary>Writes a Markdown table with its caption and scoped header cells in a scroll region, and never with a <c>style</c> attribute, which the site's content policy forbids.</summary>
sealed class WrittenTableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        var caption = TableCaptions.Of(table);
        renderer.Write("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").WriteEscape(caption).Write("\"><table class=\"written\">");
        renderer.Write("<caption>").WriteEscape(caption).WriteLine("</caption>");
        foreach (var block in table)
        {
            if (block is TableRow row) WriteRow(renderer, table, row);
        }
        renderer.WriteLine("</table></div>");
    }

    static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.Write(row.IsHeader ? "<thead><tr>" : "<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var isEnd = i < table.ColumnDefinitions.Count && table.ColumnDefinitions[i].Alignment == TableColumnAlign.Right;
            renderer.Write(row.IsHeader ? "<th scope=\"col\"" : "<td").Write(isEnd ? " class=\"n\">" : ">");
            var implicitParagraph = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = implicitParagraph;
            renderer.Write(row.IsHeader ? "</th>" : "</td>");
        }
        renderer.WriteLine(row.IsHeader ? "</tr></thead>" : "</tr>");
    }
}
