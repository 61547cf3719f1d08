using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Sources.Forms;

public sealed class FormReaderTests : IDisposable
{
    readonly SiteFixture _site = new();

    public void Dispose() => _site.Dispose();

    PerformanceForm Form(string id = "01") => _site.Read().Forms.Single(form => form.Id == id);

    [Fact]
    public void Every_value_knows_its_place()
    {
        var form = Form();
        Assert.Empty(_site.Told());
        Assert.Equal(("校园维修", "01", "content/jiaoyu-ju/2024-budget/projects/01.yml"), (form.Name, form.Id, form.File));
        var funds = form.Find("funds")!;
        Assert.Equal((300000m, "300000"), (funds.At(0, 1).Amount.Value, funds.At(0, 1).Text));
        Assert.Equal(new SourceSpan(form.File, 5, 12, 18), funds.At(0, 1).Span);
        Assert.Equal(FormValue.Missing, funds.At(2, 0));
        Assert.Equal("修缮校舍", form.Find("goals")!.Values[1].Text);
        var indicator = Assert.Single(form.Find("indicators")!.Indicators);
        Assert.Equal(["产出指标", "数量指标", "维修校舍"], indicator.Levels.Select(level => level[0].Text));
        Assert.Equal("≥3栋", indicator.Values[1].Text);
        Assert.Equal((8, 5), (indicator.Span.Line, indicator.Span.Column));
    }

    [Fact]
    public void Funds_may_be_written_by_source_first_and_with_printed_labels()
    {
        _site.Form("01", "项目名称: 甲\n项目资金:\n  资金总额: {实施期: \"1,000\", 年度: 500.50}\n  其他资金: {年度: 0}\n");
        var funds = Form().Find("funds")!;
        Assert.Empty(_site.Told());
        Assert.Equal([1000m, 500.50m], [funds.At(0, 0).Amount.Value, funds.At(0, 1).Amount.Value]);
        Assert.Equal(0m, funds.At(2, 1).Amount.Value);
        Assert.Equal(AmountState.Blank, funds.At(1, 0).Amount.State);
    }

    [Fact]
    public void A_level_may_be_printed_differently_left_and_right()
    {
        _site.Replace(SiteFixture.FormPath("01"), "三级指标: 维修校舍", "三级指标: {实施期: 维修校舍总数, 年度: 维修校舍}");
        var indicator = Form().Find("indicators")!.Indicators[0];
        Assert.Equal(("维修校舍总数", "维修校舍", "产出指标"), (indicator.Level(2, 0).Text, indicator.Level(2, 1).Text, indicator.Level(0, 1).Text));
    }

    [Theory]
    [InlineData("项目期: 1年", "项目其: 1年", "SITE-001 projects/01.yml:2:1 绩效目标表的格式里没有“项目其”", "是不是“项目期”？")]
    [InlineData("年度: {总额: 300000, 财政资金", "年度: {总额: 300000, 财正资金", "SITE-001 projects/01.yml:5:20 绩效目标表的格式里没有“财正资金”", "是不是“财政资金”？")]
    [InlineData("二级指标:", "二级指标名:", "SITE-001 projects/01.yml:8:18 绩效目标表的格式里没有“二级指标名”", "是不是“二级指标”？")]
    public void An_unknown_field_names_the_nearest(string old, string replacement, string expected, string help)
    {
        _site.Replace(SiteFixture.FormPath("01"), old, replacement).Read();
        Assert.Equal([expected], _site.Told());
        Assert.Equal(help, _site.Found()[0].Help.Chinese);
    }

    [Fact]
    public void A_wrong_amount_is_told_at_its_address()
    {
        _site.Replace(SiteFixture.FormPath("01"), "年度: {总额: 300000", "年度: {总额: 30万元").Read();
        var finding = Assert.Single(_site.Found());
        Assert.Equal(("SRC-010", "projects/01/项目资金/年度/总额", "30万元"), (finding.Rule, finding.At, finding.Published));
        Assert.Equal((5, 12, 16), (finding.Span.Line, finding.Span.Column, finding.Span.EndColumn));
    }

    [Fact]
    public void Personal_data_is_left_out_with_an_information()
    {
        _site.Write(SiteFixture.FormPath("01"), TinySite.Form + "负责人: 张三\n联系电话:\n");
        Assert.Equal(5, Form().Entries.Count);
        var finding = Assert.Single(_site.Found());
        Assert.Equal(("PUB-002", Severity.Info, 9), (finding.Rule, finding.Severity, finding.Span.Line));
    }

    [Fact]
    public void A_required_field_must_be_filled_in()
    {
        _site.Form("01", "项目名称:\n项目期: 1年\n").Read();
        Assert.Equal(
            ["SITE-002 projects/01.yml:1:1 “项目名称”没有填", "SITE-002 projects/01.yml:1:1 “项目资金”没有填"],
            _site.Told());
    }

    [Fact]
    public void A_form_says_which_layout_it_has()
    {
        _site.Form("02", "form: department\n年度目标: {年度: 办好学校}\n").Form("department", "年度目标: 办好学校\n");
        Assert.Equal(["department", "01", "02"], _site.Read().Forms.Select(form => form.Id));
        Assert.Empty(_site.Told());
        Assert.Equal(("department", "部门整体支出绩效目标表"), (Form("department").Layout.Id, Form("department").Name));
        Assert.Equal("办好学校", Form("department").Find("goals")!.Values[0].Text);
    }

    [Fact]
    public void An_unknown_layout_names_the_nearest()
    {
        _site.Form("02", "form: projekt\n").Read();
        Assert.Equal(["SITE-006 projects/02.yml:1:7 格式“tiny”没有绩效目标表“projekt”"], _site.Told());
        Assert.Equal("是不是“project”？", _site.Found()[0].Help.Chinese);
    }

    [Theory]
    [InlineData("项目一.yml", "SITE-008")]
    [InlineData("Con.yml", "SITE-008")]
    [InlineData("con.yml", "SITE-008")]
    [InlineData("01.yaml", "STR-011")]
    public void A_file_name_that_cannot_be_an_address_is_an_error(string name, string rule)
    {
        _site.Write($"{SiteFixture.DisclosureFolder}/projects/{name}", TinySite.Form).Read();
        Assert.Equal(rule, Assert.Single(_site.Found()).Rule);
    }

    [Fact]
    public void Codes_keep_their_zeros_and_dates_their_digits()
    {
        _site.Replace(SiteFixture.FormPath("01"), "项目期: 1年", "项目期: 0020240101");
        Assert.Equal("0020240101", Form().Find("period")!.Value.Text);
    }
}
