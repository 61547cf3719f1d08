using System.Text.RegularExpressions;
using Mingzhang.Diagnostics;
using Mingzhang.Preview.Review;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Preview;

/// <summary>What a reviewer sees: findings at their figures, changes since last year, a report to sign.</summary>
public sealed class ReviewTests
{
    const string Page = "alpha/2024-budget/tables/01.html";

    [Fact]
    public async Task A_finding_names_its_page_row_cell_file_and_line()
    {
        var site = new SampleSite();
        site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("合计,,30.00", "合计,,31.00", StringComparison.Ordinal));
        await using var preview = await RunningPreview.StartAsync(site);
        var panel = await preview.GetAsync("_review/panel.html?page=" + Page);
        var item = Item(panel, "ARI-003");
        Assert.Contains("data-here=\"true\"", item, StringComparison.Ordinal);
        Assert.Contains("data-anchor=\"01/total\" data-column=\"2\"", item, StringComparison.Ordinal);
        Assert.Contains("data-copy=\"content/alpha/2024-budget/tables/01.csv:2:5\"", item, StringComparison.Ordinal);
        Assert.Matches("href=\"vscode://file/[^\"]+/content/alpha/2024-budget/tables/01.csv:2:5\"", item);
        Assert.Contains($"href=\"/{Page}#01/total\"", item, StringComparison.Ordinal);
        Assert.Contains("data-here=\"false\"", Item(await preview.GetAsync("_review/panel.html?page=index.html"), "ARI-003"), StringComparison.Ordinal);
        // The row and the cell are where the panel says.
        var row = Regex.Match(await preview.GetAsync(Page), "<tr id=\"01/total\".*?</tr>", RegexOptions.Singleline).Value;
        Assert.Contains("31.00", Regex.Matches(row, "<t[hd].*?</t[hd]>", RegexOptions.Singleline)[2].Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_numbers_of_a_section_are_shown_as_bound_or_typed_with_their_cells()
    {
        var site = new SampleSite();
        site.Write("content/alpha/2024-budget/text/duties.md", "支出{{ amount \"01/total/total\" }}，其中基本支出88.88万元。\n");
        await using var preview = await RunningPreview.StartAsync(site);

        var panel = await preview.GetAsync("_review/panel.html?page=alpha/2024-budget/text/duties.html");

        var bound = Regex.Match(panel, "<tr data-outcome=\"bound\">.*?</tr>", RegexOptions.Singleline).Value;
        Assert.Contains("30.00万元", bound, StringComparison.Ordinal);
        Assert.Contains("href=\"/alpha/2024-budget/tables/01.html#01/total\">01/total/total</a>", bound, StringComparison.Ordinal);
        var typed = Regex.Match(panel, "<tr data-outcome=\"contradicts\">.*?</tr>", RegexOptions.Singleline).Value;
        Assert.Contains("88.88万元", typed, StringComparison.Ordinal);
        Assert.DoesNotContain("mz-claims", await preview.GetAsync("_review/panel.html?page=" + Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waived_finding_carries_its_reason()
    {
        await using var preview = await RunningPreview.StartAsync(WithWaiver());
        var item = Item(await preview.GetAsync("_review/panel.html?page=" + Page), "ARI-003");
        Assert.Contains("data-kind=\"waived\"", item, StringComparison.Ordinal);
        Assert.Contains("公开件如此", item, StringComparison.Ordinal);
        Assert.DoesNotContain("mz-errors", await preview.GetAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_since_last_year_stand_beside_their_rows()
    {
        var site = new SampleSite();
        site.AddDepartment("alpha", "2023-budget");
        site.Write("content/alpha/2023-budget/tables/01.csv", "科目编码,科目名称,合计,基本支出,项目支出\n合计,,25.00,10.00,15.00\n201,一般公共服务支出,20.00,10.00,10.00\n205,教育支出,5.00,,5.00\n");
        site.Write("content/alpha/2024-budget/disclosure.yml", "year: 2024\nkind: budget\nstandard: sample\nreasons: {01/201: 新增项目}\n");
        await using var preview = await RunningPreview.StartAsync(site);
        var panel = await preview.GetAsync("_review/panel.html?page=" + Page);
        var changes = Regex.Matches(panel, "<tr class=\"mz-change\".*?</tr>", RegexOptions.Singleline).Select(match => match.Value).ToList();
        // 合计 and 201 in 合计 and 项目支出, and the two figures of 205 that are gone.
        Assert.Equal(6, changes.Count);
        var total = Assert.Single(changes, change => change.Contains("data-anchor=\"01/201\" data-column=\"2\"", StringComparison.Ordinal));
        Assert.Contains("data-difference=\"+10.00\"", total, StringComparison.Ordinal);
        Assert.Contains("50.00%", total, StringComparison.Ordinal);
        Assert.Contains("新增项目", total, StringComparison.Ordinal);
        Assert.Contains(changes, change => change.Contains("data-difference=\"-5.00\"", StringComparison.Ordinal) && change.Contains("<td>—</td>", StringComparison.Ordinal));
        Assert.Contains("2023-budget", panel, StringComparison.Ordinal);
        Assert.Contains("mz-change", await preview.GetAsync("_review/panel.html?page=alpha/2024-budget/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("mz-change\"", await preview.GetAsync("_review/panel.html?page=alpha/2023-budget/tables/01.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_lists_checks_findings_waivers_and_places_to_sign()
    {
        await using var preview = await RunningPreview.StartAsync(WithWaiver());
        var report = await preview.GetAsync("_review/report.html");
        foreach (var part in (string[])["样例部门alpha", "2024年部门预算", "样例格式", "ARI-003", "公开件如此", "张三", "2024-05-01", "经办人（签字）", "复核人（签字）", "负责人（签字）"])
        {
            Assert.Contains(part, report, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("https://", report, StringComparison.Ordinal);
        Assert.Contains("样例部门alpha", await preview.GetAsync("_review/report.html?only=alpha/2024-budget"), StringComparison.Ordinal);
        Assert.DoesNotContain("样例部门alpha", await preview.GetAsync("_review/report.html?only=beta"), StringComparison.Ordinal);
        var sum = Regex.Match(report, "<code>([0-9a-f]{16})</code>").Groups[1].Value;
        Assert.NotEqual("", sum);
        preview.Site.Write("content/alpha/2024-budget/text/duties.md", "改过的话。\n");
        await preview.WaitForAsync("_review/report.html", text => !text.Contains(sum, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_review_layer_speaks_the_language_of_the_site()
    {
        var site = new SampleSite();
        site.Write("site.yml", "title: Sample\nurl: https://example.org/\nlanguage: en\ntheme: default\norganisation: {name: x}\n");
        site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("合计,,30.00", "合计,,31.00", StringComparison.Ordinal));
        await using var preview = await RunningPreview.StartAsync(site);
        Assert.Contains("nothing can be published yet", await preview.GetAsync(""), StringComparison.Ordinal);
        Assert.Contains("The total is basic plus project expenditure", await preview.GetAsync("_review/panel.html?page=" + Page), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_languages_have_the_same_words() =>
        Assert.Equal(ReviewTexts.Load(Language.Chinese).Keys.Order(), ReviewTexts.Load(Language.English).Keys.Order());

    static SampleSite WithWaiver()
    {
        var site = new SampleSite();
        site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("合计,,30.00", "合计,,31.00", StringComparison.Ordinal));
        var workshop = new Mingzhang.Preview.Workshop(site.Root);
        var waivers = workshop.Rebuild(Mingzhang.Preview.Watching.SourceChanges.Everything).Findings
            .Where(finding => finding.Severity == Severity.Error)
            .Select(finding => $"  - {{rule: {finding.Rule}, at: {finding.At}, published: \"{finding.Published}\", reason: 公开件如此, by: 张三, approved: 2024-05-01}}\n");
        site.Write("content/alpha/2024-budget/disclosure.yml", "year: 2024\nkind: budget\nstandard: sample\nwaivers:\n" + string.Concat(waivers));
        return site;
    }

    static string Item(string panel, string rule) =>
        Regex.Matches(panel, "<li class=\"mz-finding.*?</li>", RegexOptions.Singleline).Select(match => match.Value).First(item => item.Contains(rule, StringComparison.Ordinal));
}
