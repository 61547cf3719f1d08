using System.Text;
using System.Text.RegularExpressions;
using Mingzhang.Tests.Checks;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Site;

/// <summary>A format made of files only (<c>tests/sites/valid/other-format</c>): other tables, columns, codes and units than any that comes with the program, three years.</summary>
public sealed partial class OtherFormatTests : IDisposable
{
    readonly SiteUnderTest _site = SiteUnderTest.Valid("other-format");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void It_builds_without_an_error_or_a_warning()
    {
        var run = MingzhangRun.Of(_site.Folder, "build", "--strict").Expect(0);

        Assert.DoesNotContain("警告", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Public("dangjian/2025-budget/report.pdf")));
    }

    [Fact]
    public void Three_tiers_of_headings_two_units_and_three_years_are_shown()
    {
        MingzhangRun.Of(_site.Folder, "build", "--no-pdf").Expect(0);

        var table = Text("dangjian/2025-budget/tables/02.html");
        Assert.Contains("序号 | 支出科目 | 合计 | 当年安排 | 上年转来", table, StringComparison.Ordinal);
        Assert.Contains("代码 | 名称 | 基本支出 | 项目支出", table, StringComparison.Ordinal);
        Assert.Contains("人员 | 公用", table, StringComparison.Ordinal);
        Assert.Contains("8 | 200101 | 社区运转 | 135.00 | 60.00 | 15.00 | 60.00 | — | 127.00 | 8.00 | 6.30%", table, StringComparison.Ordinal);
        Assert.Contains("单位：万元", table, StringComparison.Ordinal);
        Assert.Contains("单位：元", Text("dangjian/2025-budget/tables/01.html"), StringComparison.Ordinal);

        var department = Text("dangjian/index.html");
        Assert.Contains("项目 | 2023年 | 2024年 | 2025年", department, StringComparison.Ordinal);
        Assert.Contains("支出总计 | 2,040,000.00 | 2,470,000.00 | 2,650,000.00", department, StringComparison.Ordinal);
        Assert.Contains("项目支出 | 90.00 | 118.00 | 130.00", department, StringComparison.Ordinal);

        var portal = Text("index.html");
        Assert.All((string[])["2023年部门预算", "2024年部门预算", "2025年部门预算"], year => Assert.Contains(year, portal, StringComparison.Ordinal));
    }

    [Fact]
    public void A_required_table_without_a_source_is_named_with_its_file_and_its_header()
    {
        File.Delete(Path.Combine(_site.Folder, "content/dangjian/2025-budget/tables/05.csv"));

        var run = MingzhangRun.Of(_site.Folder, "check").Expect(1);

        Assert.Contains("content/dangjian/2025-budget/tables/05.csv: 错误 STR-001 缺少《2025年项目表》", run.Error, StringComparison.Ordinal);
        Assert.Contains("新建 tables/05.csv，表头为：单位或项目,预算数", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_derived_is_told_on_the_page_and_marked_in_the_data()
    {
        var folder = Path.Combine(_site.Folder, "content/dangjian/2025-budget");
        File.AppendAllText(Path.Combine(folder, "disclosure.yml"), "tables: {\"01\": {derive: true}, \"03\": {derive: true}}\n");
        File.WriteAllText(Path.Combine(folder, "tables/03.csv"), "代码,名称,合计,基本支出,项目支出\n100101,党员培训,50.00,,50.00\n100102,干部进修,50.00,50.00,\n200101,社区运转,135.00,75.00,60.00\n");
        File.WriteAllText(Path.Combine(folder, "tables/01.csv"), """
            来源,收入数,用途,支出数
            一般公共预算,2350000.00,（一）培训事务,1100000.00
            政府性基金预算,200000.00,（二）社区事务,1350000.00
            上年转来,100000.00,（三）彩票安排的支出,200000.00

            """);

        MingzhangRun.Of(_site.Folder, "build", "--no-pdf", "--strict").Expect(0);

        var table = Text("dangjian/2025-budget/tables/03.html");
        Assert.Contains("合计 | 235.00 | 125.00 | 110.00", table, StringComparison.Ordinal);
        Assert.Contains("以下各行的数由本站按其下各行相加得出，不是公开件上印的：合计；10培训事务；1001党员干部培训；20社区事务；2001社区服务。", table, StringComparison.Ordinal);
        Assert.Contains("总计 | 2,650,000.00", Text("dangjian/2025-budget/tables/01.html"), StringComparison.Ordinal);
        Assert.Contains("<td class=\"n derived\">235.00</td>", Regex.Replace(Page("dangjian/2025-budget/tables/03.html"), " data-sum=\"[^\"]*\"", ""), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"n derived\">50.00", Page("dangjian/2025-budget/tables/03.html").Split("id=\"03/100101\"")[1].Split("</tr>")[0], StringComparison.Ordinal);
        var data = File.ReadAllText(Public("dangjian/2025-budget/data/03.json"), Encoding.UTF8);
        Assert.Equal(15, DerivedCell().Count(data));
    }

    string Public(string path) => Path.Combine(_site.Folder, "public", path);

    string Page(string path) => File.ReadAllText(Public(path), Encoding.UTF8);

    /// <summary>A page as its words, cells parted by bars; words for screen readers are left out.</summary>
    string Text(string path)
    {
        var page = Unseen().Replace(Page(path), "");
        page = Regex.Replace(page, @"</t[dh]>\s*(?=<t[dh])", " | ");
        return Regex.Replace(Regex.Replace(page, "<[^>]*>", ""), "[ \\t]+", " ");
    }

    [GeneratedRegex("<span class=\"vh\">.*?</span>")]
    private static partial Regex Unseen();

    [GeneratedRegex("\"derived\": true")]
    private static partial Regex DerivedCell();
}
