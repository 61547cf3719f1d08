using System.IO.Compression;
using System.Text;
using Mingzhang.Audit;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Tests.Audit;

public sealed class SiteAuditTests
{
    const string Path = "d/2024-budget/tables/03.html";

    const string Row = "<tr id=\"r201\"><td>201</td><th scope=\"row\">甲<span class=\"vh\">（类级）</span></th><td class=\"n\">1,234.50</td><td class=\"n\"><span aria-hidden=\"true\">—</span><span class=\"vh\">无</span></td></tr>";

    [Theory]
    [InlineData(AuditMode.Fast)]
    [InlineData(AuditMode.Full)]
    public void A_sound_page_has_no_findings(AuditMode mode) => Assert.Empty(Audit(Page(Row), mode));

    [Fact]
    public void A_figure_that_differs_from_the_model_is_found_by_both_readers()
    {
        var findings = Audit(Page(Row.Replace("1,234.50", "1,234.05", StringComparison.Ordinal)), AuditMode.Full);
        Assert.Equal(2, findings.Count(finding => finding is { Rule: "OUT-001", Published: "1,234.05", Expected: "1234.50" }));
        Assert.Equal(2, findings.Count);
    }

    [Fact]
    public void A_blank_must_not_become_a_zero() =>
        Assert.Contains(Audit(Page(Row.Replace("—", "0.00", StringComparison.Ordinal)), AuditMode.Fast), finding => finding.Rule == "OUT-001");

    [Fact]
    public void A_row_that_no_page_shows_is_missing() =>
        Assert.Contains(Audit(Page("<tr><td>1</td></tr>"), AuditMode.Fast), finding => finding.Rule == "OUT-001" && finding.Message.English.Contains("not shown", StringComparison.Ordinal));

    [Fact]
    public void Each_fault_of_a_page_is_named()
    {
        var faults = new (string Change, string With, string Rule, string Says)[]
        {
            ("<h1>题</h1>", "", "OUT-003", "h1"),
            ("<h1>题</h1>", "<h1>题</h1><h1>又</h1>", "OUT-003", "h1"),
            ("<caption>表</caption>", "", "OUT-003", "caption"),
            ("scope=\"row\"", "class=\"x\"", "OUT-003", "scope"),
            ("<h1>题</h1>", "<h1>题</h1><p id=\"r201\">又</p>", "OUT-003", "重复"),
            ("<h1>题</h1>", "<h1>题</h1><p style=\"color:red\">又</p>", "OUT-003", "style"),
            ("<h1>题</h1>", "<h1>题</h1><p onclick=\"x()\">又</p>", "OUT-003", "onclick"),
            ("<h1>题</h1>", "<h1>题</h1><script>x()</script>", "OUT-003", "行内脚本"),
            ("<h1>题</h1>", "<h1>题</h1><style>p{}</style>", "OUT-003", "<style>"),
            ("<h1>题</h1>", "<h1>题</h1><a href=\"javascript:x()\">又</a>", "OUT-003", "脚本"),
            ("<h1>题</h1>", "<h1>题</h1><a href=\"05.html\">又</a>", "OUT-002", "05.html"),
            ("<h1>题</h1>", "<h1>题</h1><a href=\"#nowhere\">又</a>", "OUT-002", "#nowhere"),
            ("<h1>题</h1>", "<h1>题</h1><a href=\"../../../../up.html\">又</a>", "OUT-003", "超出网站范围"),
            ("<h1>题</h1>", "<h1>题</h1><img src=\"https://example.org/x.png\" alt=\"\">", "OUT-003", "别的网站"),
            ("<h1>题</h1>", "<h1>题</h1><svg viewBox=\"0 0 9 9\"><path d=\"M0 0\"/></svg>", "WEB-002", "没有文字说明"),
            ("<h1>题</h1>", "<h1>题</h1><svg aria-label=\"\"><title> </title></svg>", "WEB-002", "没有文字说明"),
            ("<h1>题</h1>", "<h1>题</h1><img src=\"03.html\">", "WEB-002", "没有文字说明"),
        };
        foreach (var (change, with, rule, says) in faults)
        {
            var html = Page(Row).Replace(change, with, StringComparison.Ordinal);
            Assert.Contains(Audit(html, AuditMode.Fast), finding => finding.Rule == rule && finding.Message.Chinese.Contains(says, StringComparison.Ordinal));
        }
        Assert.Equal(17, faults.Length);
    }

    [Fact]
    public void A_picture_with_words_or_of_mere_decoration_is_sound()
    {
        string[] pictures =
        [
            "<svg role=\"img\" aria-labelledby=\"t\"><title id=\"t\">图</title></svg>", "<svg><title>图</title></svg>", "<svg aria-label=\"图\"></svg>",
            "<svg aria-hidden=\"true\"></svg>", "<svg role=\"presentation\"></svg>", "<img src=\"03.html\" alt=\"\">",
        ];
        foreach (var picture in pictures)
        {
            Assert.Empty(Audit(Page(Row).Replace("<h1>题</h1>", "<h1>题</h1>" + picture, StringComparison.Ordinal), AuditMode.Full));
        }
        Assert.Equal(6, pictures.Length);
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_would_execute_is_found_where_it_stands()
    {
        var findings = new FindingList();
        new SiteAudit(AuditMode.Fast, findings).Read("d/2024-budget/data/12.excel.csv",
            "\uFEFF项目,金额\r\n\"甲,\"\"乙\"\"\n丙\",-5.00\r\n'-助学,1.00\r\n　=1+1,2.00\r\n\"+1,2\",＝3\r\n-甲,--\r\n"u8);
        Assert.Equal([(5, 1), (6, 1), (6, 2), (7, 1), (7, 2)], findings.ToSortedList().Where(finding => finding.Rule == "OUT-005").Select(finding => (finding.Span.Line, finding.Span.Column)));
        // Programs read texts as they were published.
        new SiteAudit(AuditMode.Fast, findings).Read("d/2024-budget/data/12.csv", "项目\n=1+1\n"u8);
        Assert.Equal(5, findings.ToSortedList().Count);
    }

    [Fact]
    public void A_formula_in_a_workbook_is_found_by_the_full_audit()
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var sheet = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml").Open());
            sheet.Write("<worksheet><sheetData><row><c><f>1+1</f></c></row></sheetData></worksheet>");
        }
        var findings = new FindingList();
        new SiteAudit(AuditMode.Full, findings).Read("d/2024-budget/data/disclosure.xlsx", packed.ToArray());
        Assert.Equal("OUT-005", Assert.Single(findings.ToSortedList()).Rule);
    }

    [Fact]
    public void Misnested_markup_is_found_by_the_real_parser() =>
        Assert.Contains(Audit(Page(Row).Replace("<h1>题</h1>", "<h1>题</h1><p><b>又</p></b>", StringComparison.Ordinal), AuditMode.Full), finding => finding.Rule == "OUT-003");

    [Fact]
    public void Links_to_other_pages_anchors_and_files_are_followed()
    {
        var findings = new FindingList();
        var audit = new SiteAudit(AuditMode.Fast, findings);
        audit.Know("d/2024-budget/data/03.csv");
        audit.Read("d/index.html", Encoding.UTF8.GetBytes("<!doctype html><html lang=\"zh-CN\"><head><title>t</title></head><body><h1>题</h1><a href=\"2024-budget/tables/03.html#r201\">a</a><a href=\"2024-budget/data/03.csv?v=1\">b</a></body></html>"));
        audit.Read(Path, Encoding.UTF8.GetBytes(Page(Row)));
        audit.Finish();
        Assert.Empty(findings.ToSortedList());
    }

    static IReadOnlyList<Finding> Audit(string html, AuditMode mode)
    {
        var findings = new FindingList();
        var audit = new SiteAudit(mode, findings);
        var ledger = new FigureLedger();
        Column[] columns = [new("code", "编码", ColumnKind.Code), new("name", "名称", ColumnKind.Name), new("a", "甲", ColumnKind.Amount), new("b", "乙", ColumnKind.Amount)];
        Cell[] cells = [new("201", Amount.Blank, default), new("甲", Amount.Blank, default), new("1234.50", Amount.Of(1234.50m), default), new("", Amount.Blank, default)];
        ledger.Expect(new LedgerRow("03", "r201", columns, cells, lead: 0));
        audit.Expect("d/2024-budget", ledger);
        audit.Read(Path, Encoding.UTF8.GetBytes(html));
        audit.Finish();
        return findings.ToSortedList();
    }

    static string Page(string row) =>
        $"<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>题</title></head><body><main><h1>题</h1><table><caption>表</caption><tbody>{row}</tbody></table></main></body></html>";
}
