using Mingzhang.Diagnostics;

namespace Mingzhang.Tests.Checks;

public sealed class RootFaultTests
{
    static readonly string[] Equations =
    [
        """{id: tree, rule: ARI-002, rows: "[items]", that: "02/*/* = sum(02/[children]/*)"}""",
        """{id: total, rule: ARI-001, that: "02/total/* = sum(02/[类]/*)"}""",
        """{id: row, rule: ARI-003, that: "02/*/total = 02/*/basic + 02/*/project"}""",
        """{id: between, rule: XTB-002, rows: 201..205, that: "02/*/total = 01/*/total"}""",
        """{id: grand, rule: XTB-002, that: "02/total/total = 01/expenditure-total/total"}""",
        """{id: classes, rule: ARI-001, that: "01/expenditure-total/* = sum(01/201..205/*)"}""",
        """{id: projects, rule: XTB-009, that: "03/total/total = 02/total/project"}""",
    ];

    const string Expenditure = "一、一般公共服务支出,20.00,20.00\n二、教育支出,10.00,10.00\n支出总计,30.00,30.00";
    const string Codes = "合计,,30.00,12.00,18.00\n201,一般公共服务支出,20.00,12.00,8.00\n20132,组织事务,20.00,12.00,8.00\n2013201,行政运行,12.00,12.00,\n2013202,一般行政管理事务,8.00,,8.00\n205,教育支出,10.00,,10.00\n20502,普通教育,10.00,,10.00\n2050201,学前教育,10.00,,10.00";

    static SampleStandard Sample(string codes = Codes, string expenditure = Expenditure, string projects = "部门,18.00") =>
        new SampleStandard(Equations).With("01", "", expenditure).With("02", codes).With("03", projects);

    [Fact]
    public void A_sound_disclosure_has_no_finding() => Assert.Empty(Sample().Check().Findings);

    [Theory]
    [InlineData("2013202,一般行政管理事务,8.00,,8.00", "2013202,一般行政管理事务,8.00,,9.00", "E ARI-003 02/2013202/project 9.00→8.00")]
    [InlineData("2013202,一般行政管理事务,8.00,,8.00", "2013202,一般行政管理事务,9.00,,8.00", "E ARI-003 02/2013202/total 9.00→8.00")]
    [InlineData("20132,组织事务,20.00", "20132,组织事务,20.50", "E ARI-003 02/20132/total 20.50→20.00")]
    [InlineData("合计,,30.00,", "合计,,31.00,", "E ARI-003 02/total/total 31.00→30.00")]
    [InlineData("合计,,30.00,12.00,18.00", "合计,,30.00,12.00,1.80", "E ARI-001 02/total/project 1.80→18.00")]
    public void One_mistyped_cell_of_a_table_is_one_finding_at_that_cell(string sound, string broken, string expected)
    {
        var report = Sample(Codes.Replace(sound, broken, StringComparison.Ordinal)).Check();

        Assert.Equal([expected], SampleStandard.Short(report));
        Assert.Equal(1, report.Failed);
        Assert.True(report.Blocked >= 1);
    }

    [Fact]
    public void A_mistyped_figure_that_other_tables_repeat_is_told_where_it_is_wrong()
    {
        var report = Sample(expenditure: Expenditure.Replace("二、教育支出,10.00,", "二、教育支出,1.00,", StringComparison.Ordinal)).Check();

        Assert.Equal(["E ARI-001 01/205/total 1.00→10.00"], SampleStandard.Short(report));
        Assert.Contains("疑为小数点错位", report.Findings[0].Help.Chinese, StringComparison.Ordinal);
        Assert.Contains("2 条核对都成立（ARI-001、XTB-002）", report.Findings[0].Help.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_mistyped_cells_are_two_findings()
    {
        var broken = Codes.Replace("2013201,行政运行,12.00,12.00", "2013201,行政运行,12.00,21.00", StringComparison.Ordinal)
            .Replace("2050201,学前教育,10.00,,10.00", "2050201,学前教育,10.00,,10.10", StringComparison.Ordinal);

        Assert.Equal(["E ARI-003 02/2013201/basic 21.00→12.00", "E ARI-003 02/2050201/project 10.10→10.00"], SampleStandard.Short(Sample(broken).Check()));
    }

    [Fact]
    public void Tables_that_agree_in_themselves_but_not_with_each_other_are_told_row_by_row()
    {
        var report = Sample(expenditure: "一、一般公共服务支出,20.00,20.00\n二、教育支出,11.00,11.00\n支出总计,31.00,31.00").Check();

        Assert.Equal(["E XTB-002 02/total/total 30.00→31.00", "E XTB-002 02/205/total 10.00→11.00"], SampleStandard.Short(report));
    }

    [Fact]
    public void What_depends_on_a_blank_total_is_only_counted()
    {
        var report = Sample(Codes.Replace("合计,,30.00,", "合计,,,", StringComparison.Ordinal)).Check();

        Assert.Equal(["E ARI-020 02/total/total →30.00"], SampleStandard.Short(report));
        Assert.Equal(2, report.Blocked);
    }

    [Fact]
    public void What_depends_on_a_table_that_could_not_be_read_is_only_counted()
    {
        var unread = new Finding("SRC-010", Severity.Error, new("“1,0８l”不是数", "not a number"), new("content/d/2024-budget/tables/02.csv", 3, 3, 8));
        var report = Sample(Codes.Replace("合计,,30.00,", "合计,,99.00,", StringComparison.Ordinal)).Check(unread);

        Assert.Equal(["E SRC-010 "], SampleStandard.Short(report));
        Assert.Equal(2, report.Verified);
        Assert.True(report.Blocked > 20);
    }

    [Fact]
    public void Totals_may_exceed_their_parts_where_something_was_withheld_but_not_fall_below()
    {
        const string short20132 = "20132,组织事务,20.00,12.00,8.00\n2013202,一般行政管理事务,8.00,,8.00";
        var withheld = Codes.Replace("20132,组织事务,20.00,12.00,8.00\n2013201,行政运行,12.00,12.00,\n2013202,一般行政管理事务,8.00,,8.00", short20132, StringComparison.Ordinal);

        Assert.Equal(["E ARI-002 02/20132/total 20.00→8.00", "W ARI-002 02/20132/basic 12.00→"], SampleStandard.Short(Sample(withheld).Check()));
        Assert.Empty(Sample(withheld).Withhold("02/2013201").Check().Findings);
        var below = withheld.Replace("2013202,一般行政管理事务,8.00,,8.00", "2013202,一般行政管理事务,28.00,20.00,8.00", StringComparison.Ordinal);
        Assert.NotEmpty(Sample(below).Withhold("02/2013201").Check().Findings);
    }
}
