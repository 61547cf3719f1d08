using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Mingzhang.Diagnostics;

namespace Mingzhang.Audit;

/// <summary>Reads a page with a real HTML parser: what the scanner takes for granted is proven here.</summary>
static class DomAudit
{
    static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true, IsScripting = false });

    public static void Read(string path, string table, FigureLedger? ledger, ReadOnlySpan<byte> html, FindingList findings)
    {
        try
        {
            using var page = Parser.ParseDocument(Encoding.UTF8.GetString(html));
            CheckTables(path, page, findings);
            if (ledger is not null) CheckFigures(path, table, ledger, page, findings);
        }
        catch (HtmlParseException fault)
        {
            var span = new SourceSpan(path, Math.Max(1, fault.Position.Line), Math.Max(1, fault.Position.Column), Math.Max(2, fault.Position.Column + 1));
            findings.Add(AuditRules.Inaccessible.At(span, new($"HTML 有语法错误（代码 {fault.Code}）", $"The HTML has a syntax error (code {fault.Code}): {fault.Message}")));
        }
    }

    static void CheckTables(string path, IDocument page, FindingList findings)
    {
        foreach (var table in page.QuerySelectorAll("table"))
        {
            var caption = table.FirstElementChild;
            if (caption is not { LocalName: "caption" } || string.IsNullOrWhiteSpace(caption.TextContent))
            {
                Report(path, findings, new("数据表的第一个元素应是非空的 caption", "A table must begin with a caption that is not empty"));
            }
            foreach (var header in table.QuerySelectorAll("th"))
            {
                if (string.IsNullOrWhiteSpace(header.TextContent)) Report(path, findings, new("有空的表头单元格", "A header cell is empty"));
            }
            CheckHeaders(path, table, findings);
        }
        if (string.IsNullOrEmpty(page.DocumentElement.GetAttribute("lang"))) Report(path, findings, new("html 缺少 lang", "html has no lang"));
        if (string.IsNullOrWhiteSpace(page.Title)) Report(path, findings, new("页面缺少标题", "The page has no title"));
    }

    static void CheckHeaders(string path, IElement table, FindingList findings)
    {
        var ids = table.QuerySelectorAll("th[id]").Select(header => header.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var cell in table.QuerySelectorAll("[headers]"))
        {
            foreach (var id in (cell.GetAttribute("headers") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!ids.Contains(id)) Report(path, findings, new($"headers 指向不存在的表头“{id}”", $"headers names “{id}”, which is no header of the table"));
            }
        }
    }

    static void CheckFigures(string path, string table, FigureLedger ledger, IDocument page, FindingList findings)
    {
        foreach (var element in page.QuerySelectorAll("tr[id]"))
        {
            if (ledger.Take(table, Encoding.UTF8.GetBytes(element.Id ?? "")) is not { } row) continue;
            var cells = element.Children.Where(child => child.LocalName is "td" or "th").ToArray();
            for (var column = 0; column < row.Count; column++)
            {
                var text = column < cells.Length ? cells[column].TextContent.Trim() : "";
                if (row.AmountAt(column) is not { } expected || ShownFigure.Shows(text, expected)) continue;
                findings.Add(AuditRules.FigureDiffers.At(SourceSpan.Whole(path), new(
                    $"表 {table} 行“{row.Anchor}”第 {column + 1} 列显示“{text}”，数据为“{expected}”",
                    $"Table {table}, row “{row.Anchor}”, column {column + 1} shows “{text}”, the data say “{expected}”")) with
                { Published = text, Expected = expected.ToString() });
            }
        }
    }

    static void Report(string path, FindingList findings, Message message) => findings.Add(AuditRules.Inaccessible.At(SourceSpan.Whole(path), message));
}
