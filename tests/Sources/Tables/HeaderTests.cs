using Mingzhang.Diagnostics;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Sources.Tables;

public sealed class HeaderTests : IDisposable
{
    const string DataOf02 = """
        合计,,120.00,80.00,40.00
        205,教育支出,120.00,80.00,40.00
        """;

    readonly SiteFixture _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("code,name,total,basic,project")]
    [InlineData("科目编码,科目名称,合计,基本支出,项目支出")]
    [InlineData("科 目 编 码,科目名称　,合计,基本支出,项目支出")]
    [InlineData("项目,,2024年预算数,,\n科目编码,科目名称,合计,基本支出,项目支出")]
    [InlineData("项目,项目,２０２４年预算数,２０２４年预算数,２０２４年预算数\n科目编码,科目名称,合计,基本支出,项目支出")]
    [InlineData("项目,,2024年预算数,,\n,,,,\n科目编码,科目名称,合计,基本支出,项目支出")]
    [InlineData("\"科目\n编码\",科目名称,合计,基本支出,项目支出")]
    public void A_header_is_known_by_names_ids_or_printed_tiers(string header)
    {
        var disclosure = _site.Table("02", header + "\n" + DataOf02).Read();
        Assert.Empty(_site.Told());
        Assert.Equal(80.00m, disclosure.Find("02/205/basic")!.Value.Amount.Value);
    }

    [Fact]
    public void Three_tiers_with_merged_blanks_are_undone()
    {
        var disclosure = _site.Table("01", """
            收入,,支出,,,
            项目,2024年,项目,金额,,
            ,,,小计,当年预算安排,上年结转安排
            一、一般公共预算,100.00,一、教育支出,100.00,80.00,20.00
            收入总计,120.00,支出总计,120.00,100.00,20.00
            """).Read();
        Assert.Empty(_site.Told());
        Assert.Equal(120.00m, disclosure.Find("01/expenditure-total/total")!.Value.Amount.Value);
        Assert.Equal(100.00m, disclosure.Find("01/general/income")!.Value.Amount.Value);
    }

    [Fact]
    public void Cells_merged_downwards_stay_empty_below()
    {
        var disclosure = _site.Table("03", """
            项目名称,合计,2024年财政拨款,
            ,,一般公共预算,政府性基金预算
            某县教育局,40.00,30.00,10.00
            """).Read();
        Assert.Empty(_site.Told());
        Assert.Equal(10.00m, disclosure.Find("03/total/fund")!.Value.Amount.Value);
    }

    [Fact]
    public void Columns_may_stand_in_another_order()
    {
        var disclosure = _site.Table("02", "项目支出,基本支出,合计,科目名称,科目编码\n40.00,80.00,120.00,,合计\n").Read();
        Assert.Empty(_site.Told());
        Assert.Equal(40.00m, disclosure.Find("02/total/project")!.Value.Amount.Value);
    }

    [Fact]
    public void Lines_around_the_table_are_skipped_with_one_information()
    {
        var disclosure = _site.Table("02", """
            公开表2,,,,
            2024年预算支出总表,,,,
            部门名称：某县教育局,,,,单位：万元
            项目,,2024年预算数,,
            科目编码,科目名称,合计,基本支出,项目支出
            栏次,,1,2,3
            合计,,120.00,80.00,40.00
            2024年预算支出总表,,,,
            项目,,2024年预算数,,
            科目编码,科目名称,合计,基本支出,项目支出
            205,教育支出,120.00,80.00,40.00
            """).Read();
        Assert.Equal(["SRC-008 tables/02.csv:1:1 表号、表名、单位、栏次、重复的表名、重复的表头不是数据，已跳过（第 1、2、3、6、8、9、10 行）"], _site.Told());
        Assert.Equal(["total", "205"], disclosure.Table("02")!.Sides[0].Rows.Select(row => row.Key));
        Assert.Equal([7, 11], disclosure.Table("02")!.Sides[0].Rows.Select(row => row.Line));
    }

    [Fact]
    public void A_column_of_row_numbers_is_skipped()
    {
        var disclosure = _site.Table("02", "序号,科目编码,科目名称,合计,基本支出,项目支出\n1,合计,,120.00,80.00,40.00\n2,205,教育支出,120.00,80.00,40.00\n").Read();
        Assert.Equal(["SRC-008 tables/02.csv:1:1 序号列不是数据，已跳过（第 1 行）"], _site.Told());
        Assert.Equal(120.00m, disclosure.Find("02/205/total")!.Value.Amount.Value);
    }

    [Theory]
    [InlineData("单位：元,,,,", "STR-005 tables/02.csv:1:1 单位写的是“元”，这张表的格式是“万元”")]
    [InlineData("部门名称：甲,,,,金额单位:人民币亿元", "STR-005 tables/02.csv:1:11 单位写的是“亿元”，这张表的格式是“万元”")]
    [InlineData("2023年预算支出总表,,,,单位：万元", "STR-006 tables/02.csv:1:1 表名写的是 2023 年，本次公开是 2024 年度")]
    [InlineData("2023年预算支出总表,,,,", "STR-006 tables/02.csv:1:1 表名写的是 2023 年，本次公开是 2024 年度")]
    public void A_line_above_that_contradicts_the_standard_is_an_error(string line, string expected)
    {
        _site.Table("02", line + "\n" + TinySite.Expenditure).Read();
        Assert.Contains(expected, _site.Told());
    }

    [Fact]
    public void A_wrong_year_in_the_header_is_told_at_its_cell()
    {
        _site.Table("02", "项目,,2023年预算数,,\n" + TinySite.Expenditure).Read();
        Assert.Equal(["STR-006 tables/02.csv:1:5 表头“2023年预算数”写的是 2023 年，本次公开是 2024 年度"], _site.Told());
    }

    [Theory]
    [InlineData("科目编码,科目名称,合计,基本支岀,项目支出", "STR-004 tables/02.csv:1:14 列名“基本支岀”应为“基本支出”")]
    [InlineData("科目编码,科目名称,合计,日常经费,项目支出", "STR-004 tables/02.csv:1:14 列名“日常经费”应为“基本支出”")]
    [InlineData("科目编码,科目名称,合计,基本支出,基本支出", "STR-004 tables/02.csv:1:19 列“基本支出”重复;STR-004 tables/02.csv:1:1 缺少“项目支出”这一列")]
    [InlineData("科目编码,科目名称,合计,基本支出,项目支出,备注", "STR-004 tables/02.csv:1:24 格式里没有“备注”这一列")]
    public void A_column_that_does_not_fit_is_told_with_what_is_expected(string header, string expected)
    {
        _site.Table("02", header + "\n").Read();
        Assert.Equal(expected.Split(';').Order(StringComparer.Ordinal), _site.Told().Order(StringComparer.Ordinal));
        Assert.All(_site.Found(), finding => Assert.Equal("表头应为：科目编码,科目名称,合计,基本支出,项目支出", finding.Help.Chinese));
    }

    [Fact]
    public void A_missing_column_is_told_once_and_the_rows_are_left_alone()
    {
        _site.Table("02", "科目编码,科目名称,合计,基本支出\n205,教育支出,12x,3\n").Read();
        Assert.Equal(["STR-004 tables/02.csv:1:1 缺少“项目支出”这一列"], _site.Told());
    }

    [Fact]
    public void A_file_without_a_header_says_which_one_it_needs()
    {
        _site.Table("02", "205,教育支出,120.00,80.00,40.00\n").Read();
        var finding = Assert.Single(_site.Found());
        Assert.Equal(("STR-004", "没有找到表头"), (finding.Rule, finding.Message.Chinese));
        Assert.Equal("表头应为：科目编码,科目名称,合计,基本支出,项目支出", finding.Help.Chinese);
    }

    [Fact]
    public void Empty_columns_at_the_right_are_a_warning_and_content_there_an_error()
    {
        var disclosure = _site.Table("02", "科目编码,科目名称,合计,基本支出,项目支出,,\n合计,,120.00,80.00,40.00,,\n205,教育支出,120.00,80.00,40.00,,\n").Read();
        Assert.Equal(["SRC-017 tables/02.csv:1:24 右侧有 2 个空列"], _site.Told());
        Assert.Equal(120.00m, disclosure.Find("02/205/total")!.Value.Amount.Value);
    }

    [Fact]
    public void Content_under_no_header_is_an_error()
    {
        _site.Table("02", "科目编码,科目名称,合计,基本支出,项目支出,\n合计,,120.00,80.00,40.00,含结转\n").Read();
        Assert.Contains("STR-004 tables/02.csv:2:24 第 6 列有内容，表头却没有列名", _site.Told());
    }

    [Fact]
    public void A_block_pasted_with_tabs_is_read()
    {
        var disclosure = _site.Table("02", "科目编码\t科目名称\t合计\t基本支出\t项目支出\n合计\t\t1,120.00\t80.00\t1,040.00\n").Read();
        Assert.Empty(_site.Told());
        Assert.Equal(1040.00m, disclosure.Find("02/total/project")!.Value.Amount.Value);
    }

    [Fact]
    public void Findings_exist_in_both_languages()
    {
        _site.Table("02", "科目编码,科目名称,合计,基本支岀,项目支出,备注\n").Read();
        Assert.All(_site.Found(), finding => Assert.DoesNotContain(finding.Message.In(Language.English), character => character == '应'));
        Assert.Contains("The column “基本支岀” should be “基本支出”", _site.Found().Select(finding => finding.Message.English));
    }
}
