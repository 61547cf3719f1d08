using System.Text;
using Mingzhang.Audit;
using Mingzhang.Diagnostics;
using Mingzhang.Model;

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
        };
        foreach (var (change, with, rule, says) in faults)
        {
            var html = Page(Row).Replace(change, with, StringComparison.Ordinal);
            Assert.Contains(Audit(html, AuditMode.Fast), finding => finding.Rule == rule && finding.Message.Chinese.Contains(says, StringComparison.Ordinal));
        }
        Assert.Equal(14, faults.Length);
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
        var amounts = new Amount?[] { null, null, Amount.Of(1234.50m), Amount.Blank };
        ledger.Expect(new LedgerRow("03", "r201", amounts.Length, column => amounts[column]));
        audit.Expect("d/2024-budget", ledger);
        audit.Read(Path, Encoding.UTF8.GetBytes(html));
        audit.Finish();
        return findings.ToSortedList();
    }

    static string Page(string row) =>
        $"<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>题</title></head><body><main><h1>题</h1><table><caption>表</caption><tbody>{row}</tbody></table></main></body></html>";
}
