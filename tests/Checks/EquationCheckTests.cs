using Mingzhang.Checks;

namespace Mingzhang.Tests.Checks;

public sealed class EquationCheckTests
{
    const string Tree = """{id: tree, rule: ARI-002, rows: "[items]", that: "02/*/* = sum(02/[children]/*)"}""";
    const string Total = """{id: total, rule: ARI-001, that: "02/total/* = sum(02/[类]/*)"}""";
    const string RowSum = """{id: row, rule: ARI-003, that: "02/*/total = 02/*/basic + 02/*/project"}""";
    const string Between = """{id: between, rule: XTB-002, rows: 201..205, that: "02/*/total = 01/*/total"}""";
    const string Projects = """{id: projects, rule: XTB-009, that: "03/total/total = 02/total/project"}""";

    const string Sound = "合计,,30.00,12.00,18.00\n201,一般公共服务支出,20.00,12.00,8.00\n20132,组织事务,20.00,12.00,8.00\n2013201,行政运行,12.00,12.00,\n2013202,一般行政管理事务,8.00,,8.00\n205,教育支出,10.00,,10.00\n20502,普通教育,10.00,,10.00\n2050201,学前教育,10.00,,10.00";

    /// <summary>A case: what it is about, the equation, the lines of table 02 (or 01's expenditure, or 03), and the findings.</summary>
    public static IReadOnlyList<(string About, string Equation, string Table, string Rows, string[] Findings)> Cases { get; } =
    [
        ("a sound tree", Tree, "02", Sound, []),
        ("a sound total", Total, "02", Sound, []),
        ("sound rows", RowSum, "02", Sound, []),
        ("a wrong parent", Tree, "02", Sound.Replace("20132,组织事务,20.00", "20132,组织事务,21.00"), ["E ARI-002 02/20132/total 21.00→20.00"]),
        ("a wrong leaf breaks its parent", Tree, "02", Sound.Replace("2013202,一般行政管理事务,8.00,,8.00", "2013202,一般行政管理事务,9.00,,8.00"), ["E ARI-002 02/20132/total 20.00→21.00"]),
        ("a wrong total", Total, "02", Sound.Replace("合计,,30.00", "合计,,31.00"), ["E ARI-001 02/total/total 31.00→30.00"]),
        ("a wrong row", RowSum, "02", Sound.Replace("205,教育支出,10.00", "205,教育支出,11.00"), ["E ARI-003 02/205/total 11.00→10.00"]),
        ("one addend must agree to the last digit", Tree, "02", Sound.Replace("205,教育支出,10.00", "205,教育支出,10.01"), ["E ARI-002 02/205/total 10.01→10.00"]),
        ("two addends may be rounded", RowSum, "02", "合计,,30.01,12.00,18.00", ["I ARI-003 02"]),
        ("two addends cannot differ by two digits", RowSum, "02", "合计,,30.02,12.00,18.00", ["E ARI-003 02/total/total 30.02→30.00"]),
        ("a blank total of filled parts", Total, "02", Sound.Replace("合计,,30.00", "合计,,"), ["E ARI-020 02/total/total →30.00"]),
        ("a total row that is not there", Total, "02", "201,一般公共服务支出,20.00,12.00,8.00", ["E ARI-020 02/total/total →20.00"]),
        ("a blank is not a zero", RowSum, "02", "合计,,,,\n201,一般公共服务支出,,0.00,", []),
        ("a zero needs no parts", RowSum, "02", "合计,,0.00,,", []),
        ("a figure without parts is doubtful only", RowSum, "02", "合计,,5.00,,", ["W ARI-003 02/total/total 5.00→"]),
        ("a table without subtotals", Total, "02", "合计,,30.00,12.00,18.00\n201,一般公共服务支出,30.00,,\n20132,组织事务,30.00,,\n2013201,行政运行,30.00,12.00,18.00", ["W STR-021 02"]),
        ("a total over blank subtotals", Total, "02", "合计,,30.00,13.00,18.00\n201,一般公共服务支出,30.00,,\n20132,组织事务,30.00,,\n2013201,行政运行,30.00,12.00,18.00", ["W STR-021 02", "E ARI-001 02/total/basic 13.00→12.00"]),
        ("a negative amount", RowSum, "02", "合计,,-3.00,-3.00,", ["W ARI-008 02/total/basic -3.00→", "W ARI-008 02/total/total -3.00→"]),
    ];

    [Fact]
    public void An_equation_passes_rounds_warns_or_fails_as_its_figures_say()
    {
        Assert.Equal(18, Cases.Count);
        Assert.All(Cases, one =>
        {
            var report = new SampleStandard(one.Equation).With(one.Table, one.Rows).Check();
            Assert.Equal(one.Findings.Order(StringComparer.Ordinal), SampleStandard.Short(report).Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void Each_identity_is_counted_once()
    {
        var report = new SampleStandard(Tree, Total, RowSum).With("02", Sound).Check();

        var table = Assert.Single(report.Tables);
        Assert.Equal((21, 0, 0, 0, 2), (table.Verified, table.Rounded, table.Failed, table.Blocked, table.Skipped));
    }

    [Theory]
    [InlineData(20, 0.04, "I ARI-001 03")]
    [InlineData(20, 0.05, "W ARI-001 03/total/total 20.05→20.00")]
    [InlineData(20, 0.10, "W ARI-001 03/total/total 20.10→20.00")]
    [InlineData(20, 0.11, "E ARI-001 03/total/total 20.11→20.00")]
    [InlineData(80, 0.08, "I ARI-001 03")]
    [InlineData(80, 0.09, "W ARI-001 03/total/total 80.09→80.00")]
    [InlineData(5, 0.02, "I ARI-001 03")]
    [InlineData(5, 0.03, "W ARI-001 03/total/total 5.03→5.00")]
    [InlineData(5, 0.04, "E ARI-001 03/total/total 5.04→5.00")]
    public void A_difference_is_rounding_doubtful_or_wrong_by_the_number_of_addends(int addends, double off, string expected)
    {
        var rows = string.Concat(Enumerable.Range(1, addends).Select(i => $"\n项目{i},1.00"));
        var total = (addends + (decimal)off).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
        var report = new SampleStandard("""{id: total, rule: ARI-001, that: "03/total/total = sum(03/[leaves]/total)"}""").With("03", $"部门,{total}{rows}").Check();

        Assert.Equal([expected], SampleStandard.Short(report));
    }

    [Fact]
    public void Tables_are_compared_row_by_row_by_code()
    {
        var report = new SampleStandard(Between)
            .With("01", "", "一、一般公共服务支出,20.00\n二、教育支出,10.50\n支出总计,30.50")
            .With("02", Sound).Check();

        Assert.Equal(["E XTB-002 02/205/total 10.00→10.50"], SampleStandard.Short(report));
        var finding = report.Findings[0];
        Assert.Equal("收支总表与支出总表不一致：表2「教育支出·合计」10.00，而表1「二、教育支出·支出合计」10.50（差 -0.50）", finding.Message.Chinese);
        Assert.Equal("The summary and the expenditure table disagree: Table 2 “教育支出·合计” 10.00, but Table 1 “二、教育支出·支出合计” 10.50 (difference -0.50)", finding.Message.English);
        Assert.Equal("第7行「合计」", finding.Place.Chinese);
        Assert.Equal("content/d/2024-budget/tables/02.csv:7:3", finding.Span.ToString());
        Assert.Equal("content/d/2024-budget/tables/01.csv:3:2", Assert.Single(finding.Related).Span.ToString());
    }

    [Fact]
    public void A_row_that_only_one_table_has_is_a_contradiction()
    {
        var report = new SampleStandard(Between)
            .With("01", "", "一、一般公共服务支出,20.00\n二、教育支出,10.00\n支出总计,30.00")
            .With("02", "合计,,30.00\n201,一般公共服务支出,20.00").Check();

        Assert.Equal(["E XTB-002 02/205/total →10.00"], SampleStandard.Short(report));
        Assert.Contains("表2没有“205”这一行", report.Findings[0].Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_equation_about_a_table_that_is_not_there_does_not_run()
    {
        var report = new SampleStandard(Projects).With("02", Sound).Check();

        Assert.Empty(report.Findings);
        Assert.Empty(report.Tables);
    }

    [Fact]
    public void A_rule_that_does_not_exist_is_told_where_the_standard_names_it()
    {
        var report = new SampleStandard("""{id: row, rule: ARI-0033, that: "02/*/total = 02/*/basic + 02/*/project"}""").With("02", Sound).Check();

        var finding = Assert.Single(report.Findings);
        Assert.Equal("SITE-003 等式 row：没有规则 ARI-0033", $"{finding.Rule} {finding.Message.Chinese}");
        Assert.StartsWith("standards/sample.yml:", finding.Span.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.00", "100000", "")]
    [InlineData("9.43", "94250", "I XTB-010 03")]
    [InlineData("9.42", "94250", "E XTB-010 03/total/total 9.42→9.425")]
    [InlineData("100000", "100000", "E XTB-010 03/total/total 100000→10")]
    public void Amounts_in_yuan_are_rounded_away_from_zero_before_they_are_compared(string tenThousands, string yuan, string expected)
    {
        var report = new SampleStandard("""{id: units, rule: XTB-010, that: "03/total/total = sum(04/[leaves]/amount)"}""")
            .With("03", $"部门,{tenThousands}").With("04", $"部门,\n甲,{yuan}").Check();

        Assert.Equal(expected.Length == 0 ? [] : [expected], SampleStandard.Short(report));
    }

    [Theory]
    [InlineData("<=", "18.00", "")]
    [InlineData("<=", "17.00", "")]
    [InlineData("<=", "18.01", "E XTB-011 03/total/total 18.01→18.00")]
    [InlineData(">=", "17.99", "E XTB-011 03/total/total 17.99→18.00")]
    [InlineData(">=", "", "E XTB-011 03/total/total →18.00")]
    [InlineData("<=", "", "")]
    public void An_equation_can_be_an_inequality(string relation, string amount, string expected)
    {
        var report = new SampleStandard($$"""{id: most, rule: XTB-011, that: "03/total/total {{relation}} 02/total/project"}""")
            .With("02", Sound).With("03", $"部门,{amount}").Check();

        Assert.Equal(expected.Length == 0 ? [] : [expected], SampleStandard.Short(report));
    }

    [Fact]
    public void A_condition_lets_an_equation_run_only_where_it_holds()
    {
        const string equation = """{id: c, rule: XTB-003, when: "01/fund/income = 0", that: "02/total/total = 01/general/income"}""";

        var without = new SampleStandard(equation).With("01", "一,29.00\n二,\n总,29.00", "").With("02", Sound).Check();
        var with = new SampleStandard(equation).With("01", "一,29.00\n二,1.00\n总,30.00", "").With("02", Sound).Check();

        Assert.Equal(["E XTB-003 02/total/total 30.00→29.00"], SampleStandard.Short(without));
        Assert.Empty(with.Findings);
    }

    [Fact]
    public void Lists_outside_a_sum_go_in_step()
    {
        var report = new SampleStandard("""{id: steps, rule: XTB-001, that: "02/total/{basic,project} = 01/{general,fund}/income"}""")
            .With("01", "一,12.00\n二,19.00\n总,31.00", "").With("02", Sound).Check();

        Assert.Equal(["E XTB-001 02/total/project 18.00→19.00"], SampleStandard.Short(report));
        Assert.Equal(1, report.Verified);
    }

    [Fact]
    public void Rows_can_be_matched_by_name()
    {
        var report = new SampleStandard("""{id: names, rule: XTB-009, match: name, rows: "[leaves]", that: "03/*/total = 04/*/amount"}""")
            .With("03", "部门,3.00\n村级（运转）经费,2.00\n培训,1.00").With("04", "部门,\n村级(运转)经费,20000\n培训,10000").Check();

        Assert.Empty(report.Findings);
        Assert.Equal(2, report.Verified);
    }

    [Fact]
    public void Severity_and_tolerance_can_be_set_by_the_equation()
    {
        const string rows = "合计,,30.01,12.00,18.00";
        var exact = new SampleStandard("""{id: row, rule: ARI-003, tolerance: exact, that: "02/*/total = 02/*/basic + 02/*/project"}""").With("02", rows).Check();
        var hint = new SampleStandard("""{id: row, rule: ARI-003, tolerance: exact, severity: info, that: "02/*/total = 02/*/basic + 02/*/project"}""").With("02", rows).Check();

        Assert.Equal(["E ARI-003 02/total/total 30.01→30.00"], SampleStandard.Short(exact));
        Assert.Equal(["I ARI-003 02/total/total 30.01→30.00"], SampleStandard.Short(hint));
    }

    [Fact]
    public void Roundings_of_a_table_are_one_line_and_are_told_one_by_one_in_the_report()
    {
        var report = new SampleStandard(RowSum, Total).With("02", "合计,,30.01,12.00,18.00\n201,甲,20.01,12.00,8.00\n205,乙,10.00,,10.00").Check();

        Assert.Equal(["I ARI-003 02"], SampleStandard.Short(report));
        Assert.Equal("表2有 2 处合计与各部分之和相差不超过 0.01，系四舍五入，不影响发布", report.Findings[0].Message.Chinese);
        Assert.True(report.HasRounding("02"));
        Assert.Equal(
            ["表2「合计·合计」30.01，而「合计·基本支出」12.00 + 「合计·项目支出」18.00 = 30.00（差 +0.01：四舍五入）",
                "表2「甲·合计」20.01，而「甲·基本支出」12.00 + 「甲·项目支出」8.00 = 20.00（差 +0.01：四舍五入）"],
            report.Tables[0].Roundings.Select(rounding => rounding.Chinese));
    }

    [Fact]
    public void A_total_names_its_addends_and_a_cell_its_checks()
    {
        var report = new SampleStandard(RowSum, Total, Tree).With("02", Sound).Check();

        var sets = report.Addends("02/total/total");
        Assert.Equal(["total", "row"], sets.Select(set => set.Equation));
        Assert.Equal(["02/201/total", "02/205/total"], sets[0].Addresses);
        Assert.Equal(["02/total/basic", "02/total/project"], sets[1].Addresses);
        Assert.Equal(["row", "total", "tree"], report.ChecksOf("02/201/total").Select(check => check.Equation));
        Assert.All(report.ChecksOf("02/201/total"), check => Assert.Equal(CellCheckOutcome.Verified, check.Outcome));
        Assert.Empty(report.Addends("02/2013201/basic"));
        Assert.Empty(report.ChecksOf("09/no/such"));
    }
}
