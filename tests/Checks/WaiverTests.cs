using Mingzhang.Diagnostics;

namespace Mingzhang.Tests.Checks;

public sealed class WaiverTests
{
    const string RowSum = """{id: row, rule: ARI-003, that: "02/*/total = 02/*/basic + 02/*/project"}""";
    const string Wrong = "合计,,31.00,12.00,18.00";

    static readonly DateOnly Published = new(2024, 5, 13);

    static SampleStandard Sample() => new SampleStandard(RowSum) { Published = Published }.With("02", Wrong);

    [Fact]
    public void A_waiver_covers_one_rule_at_one_address_with_one_value()
    {
        var report = Sample().Waive("ARI-003", "02/total/total", "31.00").Check();

        Assert.Equal(["E waived ARI-003 02/total/total 31.00→30.00"], SampleStandard.Short(report));
        Assert.Equal("原件如此", report.Findings[0].WaivedBecause);
        Assert.False(report.HasErrors);
    }

    [Theory]
    [InlineData("31", true)]
    [InlineData("31.0", true)]
    [InlineData("31.01", false)]
    [InlineData("", false)]
    public void The_value_is_compared_as_a_number(string published, bool covers)
    {
        var report = Sample().Waive("ARI-003", "02/total/total", published).Check();

        Assert.Equal(!covers, report.HasErrors);
    }

    [Theory]
    [InlineData("ARI-003", "02/total/total", "30.50", "豁免的数值已变：登记时 30.50，现在 31.00（ARI-003 02/total/total）")]
    [InlineData("ARI-003", "02/total/basic", "12.00", "豁免没有用到：ARI-003 02/total/basic 已没有这样的问题")]
    [InlineData("ARI-001", "02/total/total", "31.00", "豁免没有用到：ARI-001 02/total/total 已没有这样的问题")]
    [InlineData("SRC-010", "02/total/total", null, "SRC-010 不能豁免")]
    [InlineData("PUB-004", "text/duties", null, "PUB-004 不能豁免")]
    [InlineData("VAL-001", "disclosure", null, "VAL-001 不能豁免")]
    public void A_waiver_that_covers_nothing_is_an_error_of_its_own(string rule, string at, string? published, string expected)
    {
        var report = Sample().Waive(rule, at, published).Check();

        var finding = Assert.Single(report.Findings, finding => finding.Rule == "PUB-008");
        Assert.Equal(expected, finding.Message.Chinese);
        Assert.Equal("content/d/2024-budget/disclosure.yml:9:5", finding.Span.ToString());
        Assert.Contains(report.Findings, finding => finding is { Rule: "ARI-003", Waived: false });
    }

    [Theory]
    [InlineData(2024, 5, 12, false)]
    [InlineData(2024, 5, 13, true)]
    public void A_waiver_is_judged_against_the_date_of_publication(int year, int month, int day, bool covers)
    {
        var report = Sample().Waive("ARI-003", "02/total/total", "31.00", new DateOnly(year, month, day)).Check();

        Assert.Equal(covers ? ["E waived ARI-003 02/total/total 31.00→30.00"]
            : ["E ARI-003 02/total/total 31.00→30.00", "E PUB-008 02/total/total"], SampleStandard.Short(report).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Findings_of_reading_can_be_waived_except_those_of_unreadable_sources()
    {
        Finding Reading(string rule) => new(rule, Severity.Error, new("…", "…"), SourceSpan.Whole("content/d/2024-budget/tables/03.csv")) { At = "03" };

        Assert.False(new SampleStandard().Waive("STR-002", "03", null).Check(Reading("STR-002")).HasErrors);
        Assert.True(new SampleStandard().Waive("SRC-012", "03", null).Check(Reading("SRC-012")).HasErrors);
    }

    [Fact]
    public void What_depends_on_a_waived_figure_is_still_judged()
    {
        const string twice = """{id: again, rule: XTB-009, that: "03/total/total = 02/total/total"}""";
        var report = new SampleStandard(RowSum, twice).With("02", Wrong).With("03", "部门,30.00").Waive("ARI-003", "02/total/total", "31.00").Check();

        Assert.Equal(["E waived ARI-003 02/total/total 31.00→30.00"], SampleStandard.Short(report));
        var other = new SampleStandard(RowSum, twice).With("02", Wrong).With("03", "部门,29.00").Waive("ARI-003", "02/total/total", "31.00").Check();
        Assert.Equal(["E waived ARI-003 02/total/total 31.00→30.00", "E XTB-009 03/total/total 29.00→31.00"], SampleStandard.Short(other));
    }
}
