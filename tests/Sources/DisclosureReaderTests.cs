using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Sources;

public sealed class DisclosureReaderTests : IDisposable
{
    readonly SiteFixture _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_sound_disclosure_reads_without_findings()
    {
        var disclosure = _site.Read();
        Assert.Empty(_site.Told());
        Assert.Equal(["01", "02", "03", "04"], disclosure.Tables.Select(table => table.Id));
        Assert.Equal(["01"], disclosure.Forms.Select(form => form.Id));
        Assert.Equal(["duties", "explanation"], disclosure.Sections.Select(section => section.Id));
        Assert.Equal(new DateOnly(2024, 3, 1), disclosure.Published);
        Assert.Equal("2024年预算收支总表", disclosure.Table("01")!.Title);
        Assert.Equal(new SourceSpan("content/jiaoyu-ju/2024-budget/text/duties.md", 1, 1, 1), disclosure.Sections[0].Span);
    }

    [Fact]
    public void A_table_without_a_file_must_be_declared_empty_or_made()
    {
        _site.Delete(SiteFixture.TablePath("03"));
        Assert.Null(_site.Read().Table("03"));
        var finding = Assert.Single(_site.Found());
        Assert.Equal("STR-001", finding.Rule);
        Assert.Equal("03", finding.At);
        Assert.Equal(SiteFixture.TablePath("03"), finding.Span.File);
        Assert.Contains("tables/03.csv，表头为：项目名称,合计,一般公共预算,政府性基金预算", finding.Help.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_declared_empty_prints_its_note_and_a_blank_total()
    {
        var table = _site.Read().Table("04")!;
        Assert.Equal("注：本表无数据", table.EmptyNote);
        Assert.Null(table.File);
        Assert.Equal(("total", "合计", 0), table.Sides[0].Rows.Select(row => (row.Key, row.Name, row.Line)).Single());
        Assert.True(table.IsEmpty);
    }

    [Fact]
    public void An_empty_table_without_a_note_is_an_error()
    {
        _site.Table("03", "项目名称,合计,一般公共预算,政府性基金预算\n某县教育局,,,\n").Read();
        Assert.Equal(["STR-002 tables/03.csv 《2024年项目支出预算表》没有任何金额，也没有空表说明"], _site.Told());
    }

    [Fact]
    public void A_note_below_an_empty_table_is_enough()
    {
        var table = _site.Table("03", "项目名称,合计,一般公共预算,政府性基金预算\n某县教育局,,,\n注：本表无数据,,,\n").Read().Table("03")!;
        Assert.Empty(_site.Told());
        Assert.Equal("注：本表无数据", table.EmptyNote);
        Assert.Empty(table.Notes);
    }

    [Fact]
    public void A_note_of_emptiness_over_figures_is_told()
    {
        _site.Table("04", "科目编码,科目名称,合计\n合计,,5.00\n").Read();
        Assert.Equal(["STR-022 tables/04.csv:2:5 写着“注：本表无数据”，表中却有数"], _site.Told());
    }

    [Fact]
    public void Other_notes_are_kept_as_printed()
    {
        _site.Table("02", TinySite.Expenditure + "注：1.不含上年结转。,,,,\n说明：单位为万元,,,,\n");
        Assert.Equal(["注：1.不含上年结转。", "说明：单位为万元"], _site.Read().Table("02")!.Notes);
        Assert.Empty(_site.Told());
    }

    [Fact]
    public void A_file_that_belongs_to_no_table_is_an_error_that_names_the_tables()
    {
        _site.Table("14", "a,b\n").Read();
        var finding = Assert.Single(_site.Found());
        Assert.Equal(("STR-011", Severity.Error, SiteFixture.TablePath("14")), (finding.Rule, finding.Severity, finding.Span.File));
        Assert.Contains("“04.csv”", finding.Help.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_belongs_to_no_section_names_the_nearest()
    {
        _site.Write($"{SiteFixture.DisclosureFolder}/text/dutys.md", "…").Read();
        var finding = Assert.Single(_site.Found());
        Assert.Equal("STR-011", finding.Rule);
        Assert.StartsWith("是不是“duties.md”？", finding.Help.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_among_the_tables_is_a_warning_that_names_import()
    {
        _site.Write($"{SiteFixture.DisclosureFolder}/tables/原表.xlsx", "PK").Write($"{SiteFixture.DisclosureFolder}/tables/~$原表.xlsx", "").Read();
        var finding = Assert.Single(_site.Found());
        Assert.Equal(("STR-011", Severity.Warning), (finding.Rule, finding.Severity));
        Assert.Contains("import", finding.Help.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_section_names_the_file_to_create()
    {
        _site.Delete($"{SiteFixture.DisclosureFolder}/text/duties.md").Read();
        var finding = Assert.Single(_site.Found());
        Assert.Equal(("STR-001", "text/duties"), (finding.Rule, finding.At));
        Assert.Contains("text/duties.md", finding.Help.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_section_is_an_entry_of_the_contents_without_content()
    {
        _site.Write($"{SiteFixture.DisclosureFolder}/text/duties.md", " \n\n").Read();
        Assert.Equal(["STR-030 text/duties.md “一、部门职责”这一节是空的"], _site.Told());
    }

    [Fact]
    public void The_section_that_lists_the_forms_needs_no_text_while_there_are_forms()
    {
        _site.Delete(SiteFixture.FormPath("01")).Read();
        Assert.Equal(["STR-001 text/performance.md 缺少“二、绩效管理情况”这一节"], _site.Told());
    }

    [Fact]
    public void Settings_are_read_with_normal_addresses()
    {
        _site.Replace($"{SiteFixture.DisclosureFolder}/disclosure.yml", "empty:", """
            approval: {date: 2024-02-20, document: 某财〔2024〕1号}
            dated: 2024-02-18
            source: 某县财政局
            tables:
              "02": {label: 公开表二, note: 注：含结转}
            reasons: {03/校园维修（一期）/total: 扩建}
            previous: {01/income-total/income: "1,234.50"}
            withheld: [{at: 03/校园维修 ／ 改造, reason: 涉密}]
            corrections: [{date: 2024-05-01, what: 更正表二}]
            waivers:
              - {rule: XTB-020, at: 01/income-total/income, published: "120.00", reason: 已公开, by: 张, approved: 2024-03-02, expires: 2026-12-31}
            empty:
            """);
        var disclosure = _site.Read();
        Assert.Empty(_site.Told());
        Assert.Equal(new Approval(new DateOnly(2024, 2, 20), "某财〔2024〕1号"), disclosure.Approval);
        Assert.Equal((new DateOnly(2024, 2, 18), "某县财政局"), (disclosure.Dated, disclosure.Source));
        Assert.Equal("公开表二", disclosure.Table("02")!.Label);
        Assert.Equal(["注：含结转"], disclosure.Table("02")!.Notes);
        Assert.Equal("扩建", disclosure.Reasons["03/校园维修(一期)/total"]);
        Assert.Equal(1234.50m, disclosure.Previous[0].Amount.Value);
        Assert.Equal("更正表二", disclosure.Corrections[0].What);
        Assert.Equal(("XTB-020", "120.00", new DateOnly(2026, 12, 31)), (disclosure.Waivers[0].Rule, disclosure.Waivers[0].Published, disclosure.Waivers[0].Expires));
    }

    [Theory]
    [InlineData("standard: tiny", "standard: tinny", "SITE-006 disclosure.yml:3:11 没有格式“tinny”")]
    [InlineData("year: 2024", "year: 2023", "SITE-003 disclosure.yml:1:7 年度写的是 2023，文件夹名却是“2024-budget”")]
    [InlineData("kind: budget", "kind: final", "SITE-003 disclosure.yml:2:7 kind 与文件夹名“2024-budget”不符")]
    [InlineData("published:", "publised:", "SITE-001 disclosure.yml:4:1 未知的键“publised”")]
    [InlineData("\"04\":", "\"40\":", "SITE-001 disclosure.yml:6:3 未知的键“40”")]
    public void A_wrong_setting_is_told_at_its_place(string old, string replacement, string expected)
    {
        _site.Replace($"{SiteFixture.DisclosureFolder}/disclosure.yml", old, replacement).TryRead();
        Assert.Contains(expected, _site.Told());
    }

    [Fact]
    public void An_unknown_standard_names_the_nearest()
    {
        Assert.Null(_site.Replace($"{SiteFixture.DisclosureFolder}/disclosure.yml", "standard: tiny", "standard: tinny").TryRead());
        Assert.Equal("是不是“tiny”？", _site.Found()[0].Help.Chinese);
    }

    [Fact]
    public void Derived_totals_parents_and_sums_are_marked()
    {
        _site.Settings("tables: {\"01\": {derive: true}, \"02\": {derive: true}, \"03\": {derive: true}}")
            .Table("01", """
                收入项目,收入金额,支出项目,支出合计,当年预算安排,上年结转安排
                一、一般公共预算,100.00,一、教育支出,100.00,80.00,20.00
                上年结转,20.00,二、卫生健康支出,20.00,20.00,
                """)
            .Table("02", """
                科目编码,科目名称,合计,基本支出,项目支出
                2050201,学前教育,100,70.0,30.00
                2101102,事业单位医疗,20.00,,20.00
                """)
            .Table("03", """
                项目名称,合计,一般公共预算,政府性基金预算
                某县教育局,,,
                　某县教育局,,,
                　　校园维修,30.00,30.00,
                　　校医配备,10.00,10.00,
                """);
        var disclosure = _site.Read();
        Assert.Empty(_site.Told());
        Assert.Equal("120.00", disclosure.Find("01/income-total/income")!.Value.Text);
        Assert.Equal(20.00m, disclosure.Find("01/expenditure-total/carry-over")!.Value.Amount.Value);
        Assert.Equal(["total", "205", "20502", "2050201", "210", "21011", "2101102"], disclosure.Table("02")!.Sides[0].Rows.Select(row => row.Key));
        Assert.Equal("普通教育", disclosure.Table("02")!.Sides[0].Rows[2].Name);
        var total = disclosure.Find("02/total/total")!.Value;
        Assert.Equal(("120.00", true), (total.Text, total.Derived));
        Assert.Equal(AmountState.Blank, disclosure.Find("02/210/basic")!.Value.Amount.State);
        Assert.Equal("70.00", disclosure.Find("02/20502/basic")!.Value.Text);
        Assert.Equal(40.00m, disclosure.Find("03/total/total")!.Value.Amount.Value);
        Assert.False(disclosure.Find("02/2050201/total")!.Value.Derived);
    }
}
