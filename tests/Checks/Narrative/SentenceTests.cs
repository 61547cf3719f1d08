using Mingzhang.Checks.Narrative;

namespace Mingzhang.Tests.Checks.Narrative;

/// <summary>Sentences as departments write them, about the tables of Tunliu 2024: which are right, and what is said about those that are not.</summary>
public sealed class SentenceTests
{
    /// <summary>Every way in which one true thing is said in real documents.</summary>
    [SkippableTheory]
    [InlineData("income", "2024年收入总预算4707.09万元。")]
    [InlineData("income", "我部门2024年度收入预算为4,707.09万元，其中：一般公共预算拨款3,661.68万元，上年结转1,045.41万元。")]
    [InlineData("income", "2024年度收入预算4707.09万元，其中上年结转1045.41万元，占22.21%；一般公共预算拨款收入3661.68万元，占77.79%。")]
    [InlineData("income", "本年收入合计3661.68万元，均为一般公共预算拨款。")]
    [InlineData("income", "2024年预算收入4707万元。")]
    [InlineData("income", "2024年预算收入0.47亿元。")]
    [InlineData("income", "2024年预算收入47070900元。")]
    [InlineData("income", "２０２４年预算收入４，７０７．０９万元。")]
    [InlineData("income", "2024年收入、支出总计4707.09万元。")]
    [InlineData("income", "2024年收入总计和支出总计分别为4707.09万元、4707.09万元。")]
    [InlineData("expenditure", "2024年度支出总计4707.09万元，其中：基本支出286.49万元，占支出总额的6.09%；项目支出4420.60万元，占支出总额的93.91%。")]
    [InlineData("expenditure", "支出预算4707.09万元（含上年结转1045.41万元），其中基本支出286.49万元（占6.09%），项目支出4420.60万元（占93.91%）。")]
    [InlineData("expenditure", "按功能分类科目，一般公共服务支出1813.51万元，社会保障和就业支出31.82万元，卫生健康支出12.63万元，农林水支出2827.00万元，住房保障支出22.12万元。")]
    [InlineData("general-budget", "1.一般公共服务支出（类）组织事务（款）行政运行（项）61.70万元。\n\n2.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）29.49万元。")]
    [InlineData("general-budget", "一般公共预算当年拨款3661.68万元，基本支出283.97万元、项目支出3377.72万元。")]
    [InlineData("basic-expenditure", "一般公共预算基本支出283.97万元，由人员经费和公用经费组成，分别为273.17万元、10.80万元。")]
    [InlineData("basic-expenditure", "人员经费273.17万元，主要包括：基本工资108.25万元、津贴补贴28.42万元、奖金3.90万元等。")]
    [InlineData("basic-expenditure", "职工基本医疗保险缴费12.54万元。")]
    [InlineData("three-public", "2024年“三公”经费预算0万元，其中：因公出国（境）费0万元，公务接待费0万元，公务用车购置及运行费0万元。与上年持平。")]
    [InlineData("three-public", "本部门2024年没有安排公务接待费。")]
    [InlineData("operating-funds", "2024年机关运行经费预算10.80万元，比上年减少1.11万元，下降9.32%。")]
    [InlineData("operating-funds", "机关运行经费10.80万元，上年预算11.91万元，减少1.11万元，降低9.32%。")]
    [InlineData("performance", "2024年本部门项目20个，涉及资金3377.72万元。")]
    [InlineData("performance", "纳入绩效目标管理的项目二十个。")]
    [InlineData("performance", "村级组织运转经费2299.00万元，农村离任“三主干”生活补贴198万元。")]
    [InlineData("performance", "村级组织运转经费、农村离任“三主干”生活补贴合计2497.00万元。")]
    [InlineData("performance", "满意度达到90%以上，单价50万元以上设备逐台登记，详见表3，依据长财行〔2023〕112号文件，联系电话0355-7522222。")]
    public void A_true_sentence_is_never_blamed(string section, string words)
    {
        var report = Reading.Of("tunliu-zuzhibu").Check(section, words);

        Assert.Empty(Reading.Told(report).Select(finding => $"{finding.Rule} {finding.Message}"));
    }

    [SkippableTheory]
    [InlineData("NAR-001", "4707.90", "4707.09", "income", "2024年收入总计4707.90万元。")]
    [InlineData("NAR-001", "4707.09", "47070900.00", "income", "2024年收入总计4707.09元。")]
    [InlineData("NAR-001", "1831.51", "1813.51", "expenditure", "2024年支出总计4707.09万元，包括一般公共服务支出1831.51万元等。")]
    [InlineData("NAR-001", "61.07", "61.70", "general-budget", "一般公共服务支出（类）组织事务（款）行政运行（项）61.07万元。")]
    [InlineData("NAR-001", "2.50", null, "three-public", "公务接待费2.50万元。")]
    [InlineData("NAR-002", "6.90", "6.09", "expenditure", "2024年支出预算4707.09万元，其中：基本支出286.49万元，占6.90%；项目支出4420.60万元，占93.91%。")]
    [InlineData("NAR-003", "9.23", "9.32", "operating-funds", "机关运行经费10.80万元，比上年减少1.11万元，下降9.23%。")]
    [InlineData("NAR-004", "21", "20", "performance", "公开绩效目标21个。")]
    [InlineData("NAR-004", "4", "3", "organisation", "下属单位4个，包括：党群服务中心、考核中心、举报中心。")]
    [InlineData("NAR-004", "4", "3", "organisation", "下属单位四个：党群服务中心、考核中心、举报中心。")]
    [InlineData("NAR-005", "4707.09", "4672.33", "expenditure", "支出4707.09万元，包括：一般公共服务支出1813.51万元、社会保障和就业支出31.82万元、农林水支出2827.00万元。")]
    [InlineData("NAR-006", "4707.09", null, "income", "2024年收入总计4707.09。")]
    [InlineData("NAR-007", "社会保障和就业支持", "社会保障和就业支出", "expenditure", "社会保障和就业支持31.82万元。")]
    [InlineData("NAR-008", "4.80", "4.60", "procurement", "政府采购服务预算4.60万元。\n\n政府采购服务预算4.80万元。")]
    [InlineData("NAR-009", "4707.09", "3661.68", "general-budget", "一般公共预算当年支出4707.09万元。")]
    [InlineData("NAR-009", "286.49", "283.97", "basic-expenditure", "一般公共预算基本支出286.49万元。")]
    [InlineData("NAR-009", "2827.00", "2497.00", "general-budget", "一般公共预算当年支出3661.68万元，包括农林水支出2827.00万元等。")]
    [InlineData("NAR-010", "5.00", null, "expenditure", "公共安全支出5.00万元，外交事务5.00万元，教育管理事务5.00万元。")]
    [InlineData("NAR-020", "4.60", "4.70", "procurement", "政府采购预算总额4.60万元，其中：货物0.10万元，服务4.60万元。")]
    [InlineData("NAR-020", "2479.00", "2497.00", "performance", "村级组织运转经费、农村离任“三主干”生活补贴合计2479.00万元。")]
    [InlineData("NAR-022", "-1.11", null, "operating-funds", "机关运行经费10.80万元，比上年增加-1.11万元。")]
    [InlineData("NAR-022", "9.32", null, "operating-funds", "机关运行经费10.80万元，比上年减少1.11万元，增长9.32%。")]
    [InlineData("NAR-023", "0", "31.82", "expenditure", "社会保障和就业支出0万元。")]
    [InlineData("NAR-023", "没有机关运行经费", "10.80", "operating-funds", "没有机关运行经费。")]
    [InlineData("NAR-025", "4707.09", null, "income", "2023年度预算收入总计4707.09万元。")]
    [InlineData("YOY-002", "2400.00", null, "income", "预算收入4707.09万元，比上年增加2474.55万元，增长110.84%。\n\n预算收入4707.09万元，比上年增加2400.00万元，增长104.03%。")]
    public void A_false_sentence_is_told_with_the_value_that_the_tables_give(string rule, string published, string? expected, string section, string words)
    {
        var told = Reading.Told(Reading.Of("tunliu-zuzhibu").Check(section, words));

        var finding = told.FirstOrDefault(finding => finding.Rule == rule);
        Assert.True(finding is not null, $"told only: {string.Join("; ", told.Select(other => $"{other.Rule} {other.Message}"))}");
        Assert.Equal(published, finding.Published);
        Assert.Equal(expected, finding.Expected);
        Assert.Equal($"text/{section}", finding.At);
    }

    [SkippableFact]
    public void A_finding_points_at_the_number_and_links_to_the_cell()
    {
        var finding = Assert.Single(Reading.Told(Reading.Of("tunliu-zuzhibu").Check("income", "第一行。\n\n2024年收入总计 **4,707.90** 万元。")));

        Assert.Equal(3, finding.Span.Line);
        Assert.Equal(13, finding.Span.Column);
        var cell = Assert.Single(finding.Related);
        Assert.Equal("content/tunliu-zuzhibu/2024-budget/tables/01.csv", cell.Span.File);
        Assert.Contains("01/income-total/income", cell.Message.Chinese, StringComparison.Ordinal);
        Assert.False(finding.Help.IsEmpty);
    }

    /// <summary>The whole text of one year published as the next one's: the years are told, and no number is compared with the wrong thing.</summary>
    [SkippableFact]
    public void A_text_copied_from_last_year_is_told_by_its_years()
    {
        var reading = Reading.Of("tunliu-zuzhibu");
        var told = Reading.Told(reading.Check(reading.Disclosure with { Year = reading.Disclosure.Year + 1 }));

        Assert.Equal(["NAR-004", "NAR-007", "NAR-025"], told.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal));
        var years = told.Where(finding => finding.Rule == "NAR-025").ToList();
        Assert.True(years.Count >= 8, $"only {years.Count}");
        Assert.All(years, finding => Assert.Contains("2024", finding.Message.Chinese, StringComparison.Ordinal));
        Assert.Equal(years.Count, years.Select(finding => (finding.At, finding.Span.Line)).Distinct().Count());
    }

    [SkippableFact]
    public void Every_undecided_number_shows_what_it_is_about()
    {
        var report = Reading.Of("tunliu-zuzhibu").Check("general-budget", "比上年增加1429.14万元，增长64.01%。");

        Assert.All(report.Findings.Where(finding => finding.Rule == "NAR-021"), finding => Assert.DoesNotContain("“ ", finding.Message.Chinese, StringComparison.Ordinal));
        Assert.Equal(2, report.Findings.Count(finding => finding.Rule == "NAR-021"));
    }

    [SkippableFact]
    public void Every_undecided_number_is_listed()
    {
        var report = Reading.Of("tunliu-zuzhibu").Check("state-assets", "办公用房面积200平方米，其他用房30平方米。");
        Assert.Equal(["200", "30"], report.Findings.Where(finding => finding.Rule == "NAR-021").Select(finding => finding.Published));
        Assert.All(report.Claims, claim => Assert.Equal(ClaimOutcome.Undecided, claim.Outcome));
    }
}
