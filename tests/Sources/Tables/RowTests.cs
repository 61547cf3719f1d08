using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Sources.Tables;

public sealed class RowTests : IDisposable
{
    const string Header01 = "收入项目,收入金额,支出项目,支出合计,当年预算安排,上年结转安排\n";
    const string Header02 = "科目编码,科目名称,合计,基本支出,项目支出\n";

    readonly SiteFixture _site = new();

    public void Dispose() => _site.Dispose();

    IReadOnlyList<Row> Rows(string table, int side = 0) => _site.Read().Table(table)!.Sides[side].Rows;

    [Fact]
    public void Sides_have_rows_of_their_own()
    {
        var disclosure = _site.Read();
        var (income, expenditure) = (disclosure.Table("01")!.Sides[0], disclosure.Table("01")!.Sides[1]);
        Assert.Equal([2, 0, 4, 5, 0, 0, 6], income.Rows.Select(row => row.Line));
        Assert.Equal([2, 3, 4, 5, 6], expenditure.Rows.Select(row => row.Line));
        Assert.Equal(("210", null), (expenditure.Rows[1].Code, expenditure.Rows[2].Code));
        Assert.Equal([1, 1, 0, 1, 2, 2, 0], income.Rows.Select(row => row.Level));
    }

    [Fact]
    public void Fixed_rows_left_out_are_added_blank_in_their_place()
    {
        var fund = Rows("01")[1];
        Assert.Equal(("fund", "二、政府性基金预算", 0), (fund.Key, fund.Name, fund.Line));
        Assert.Equal("二、政府性基金预算", fund.Cells[0].Text);
        Assert.Equal(AmountState.Blank, fund.Cells[1].Amount.State);
    }

    [Theory]
    [InlineData("一般公共预算")]
    [InlineData("（一）一般公共预算")]
    [InlineData("1. 一般公共预算")]
    [InlineData("① 一般公共预算")]
    [InlineData("一、 一般公共预算")]
    [InlineData("general")]
    public void A_fixed_row_is_known_without_its_numbering_and_by_its_id(string name)
    {
        _site.Table("01", $"{Header01}{name},7.00,,,,\n");
        var row = Rows("01")[0];
        Assert.Empty(_site.Told());
        Assert.Equal((name, 7.00m), (row.Name, row.Cells[1].Amount.Value));
    }

    [Fact]
    public void A_name_printed_twice_stands_for_the_next_row()
    {
        _site.Table("01", $"{Header01}一、一般公共预算,1.00,,,,\n上年结转,3.00,,,,\n二、政府性基金预算,2.00,,,,\n");
        var rows = Rows("01");
        Assert.Equal(("carry-over-fund", 2.00m), (rows[5].Key, rows[5].Cells[1].Amount.Value));
        Assert.Equal(0, rows[1].Line);
    }

    [Fact]
    public void An_unknown_fixed_row_names_the_nearest()
    {
        _site.Table("01", $"{Header01}一、一般公共预算,1.00,一、教育支岀,1.00,,\n").Read();
        var finding = Assert.Single(_site.Found());
        Assert.Equal(("STR-010", "一、教育支岀", "一、教育支出"), (finding.Rule, finding.Published, finding.Expected));
        Assert.Equal("是不是“一、教育支出”？", finding.Help.Chinese);
        Assert.Equal((2, 15), (finding.Span.Line, finding.Span.Column));
    }

    [Fact]
    public void A_fixed_row_written_twice_is_an_error()
    {
        _site.Table("01", $"{Header01}本年收入合计,1.00,,,,\n本年收入合计,1.00,,,,\n").Read();
        Assert.Equal(["STR-008 tables/01.csv:3:1 “本年收入合计”这一行出现了两次"], _site.Told());
    }

    [Fact]
    public void Amounts_without_a_name_are_an_error()
    {
        _site.Table("01", $"{Header01}一、一般公共预算,1.00,,2.00,,\n").Read();
        Assert.Equal(["STR-010 tables/01.csv:2:16 这一行有金额，没有项目名称"], _site.Told());
    }

    [Fact]
    public void Codes_tell_keys_and_levels()
    {
        var rows = Rows("02");
        Assert.Equal(["total", "205", "20502", "2050201", "210", "21011", "2101102"], rows.Select(row => row.Key));
        Assert.Equal([0, 1, 2, 3, 1, 2, 3], rows.Select(row => row.Level));
        Assert.Equal(RowRole.Total, rows[0].Role);
    }

    [Theory]
    [InlineData("合计,,1.00,,")]
    [InlineData(",合　计,1.00,,")]
    [InlineData(",合计：,1.00,,")]
    public void The_total_is_known_by_its_name_in_any_text_column(string line)
    {
        _site.Table("02", $"{Header02}{line}\n");
        Assert.Equal(RowRole.Total, Rows("02")[0].Role);
        Assert.Empty(_site.Told());
    }

    [Fact]
    public void A_code_may_be_split_into_parts()
    {
        _site.Table("02", "类,款,项,科目名称,合计,基本支出,项目支出\n,,,合计,1.00,,\n205,,,教育支出,1.00,,\n205,02,,普通教育,1.00,,\n205,02,01,学前教育,1.00,,\n");
        var rows = Rows("02");
        Assert.Empty(_site.Told());
        Assert.Equal(["total", "205", "20502", "2050201"], rows.Select(row => row.Key));
        Assert.Equal("2050201", rows[3].Cells[0].Text);
    }

    [Fact]
    public void Gaps_before_a_part_are_filled_from_above()
    {
        _site.Table("02", "类,款,项,科目名称,合计,基本支出,项目支出\n205,,,教育支出,1.00,,\n,02,,普通教育,1.00,,\n,,01,学前教育,1.00,,\n");
        Assert.Equal(["205", "20502", "2050201"], Rows("02").Select(row => row.Key));
        Assert.Equal(["SRC-016 tables/02.csv:3:2 前面的空格按上一行补齐，编码读作“20502”（本表共 2 处）"], _site.Told());
    }

    [Fact]
    public void Lost_zeros_of_a_part_are_put_back_with_a_warning()
    {
        _site.Table("02", "类,款,项,科目名称,合计,基本支出,项目支出\n205,2,1,学前教育,1.00,,\n");
        Assert.Equal("2050201", Rows("02")[0].Key);
        Assert.Equal(["SRC-018", "SRC-018"], _site.Found().Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("2.05E+06", "SRC-015")]
    [InlineData("3月1日", "SRC-015")]
    [InlineData("2024/3/1", "SRC-015")]
    [InlineData("1-2", "SRC-015")]
    [InlineData("#N/A", "SRC-015")]
    [InlineData("2050", "STR-013")]
    [InlineData("205教育支出", "STR-013")]
    public void A_code_that_cannot_be_one_is_an_error(string code, string rule)
    {
        _site.Table("02", $"{Header02}205,教育支出,1.00,,\n{code},学前教育,1.00,,\n").Read();
        var finding = Assert.Single(_site.Found());
        Assert.Equal((rule, code, 3), (finding.Rule, finding.Published, finding.Span.Line));
    }

    [Fact]
    public void Full_width_codes_are_folded()
    {
        _site.Table("02", $"{Header02}２０５,教育支出,1.00,,\n");
        Assert.Equal("205", Rows("02")[0].Key);
    }

    [Fact]
    public void A_code_written_twice_is_an_error_that_shows_both()
    {
        _site.Table("02", $"{Header02}205,教育支出,1.00,,\n205,教育支出,2.00,,\n").Read();
        var finding = Assert.Single(_site.Found());
        Assert.Equal(("STR-008", "02/205", 3), (finding.Rule, finding.At, finding.Span.Line));
        Assert.Equal(2, finding.Related[0].Span.Line);
    }

    [Fact]
    public void A_row_without_a_code_is_an_error()
    {
        _site.Table("02", $"{Header02},教育支出,1.00,,\n").Read();
        Assert.Equal(["STR-010 tables/02.csv:2:7 这一行有金额，没有编码"], _site.Told());
    }

    [Fact]
    public void Indentation_tells_the_level_and_repeated_names_get_numbers()
    {
        _site.Table("03", "项目名称,合计,一般公共预算,政府性基金预算\n甲局,3.00,,\n　甲局,3.00,,\n　　校园维修（一期）,1.00,,\n　　校园维修(一期),2.00,,\n");
        var rows = Rows("03");
        Assert.Empty(_site.Told());
        Assert.Equal(["total", "甲局", "校园维修(一期)", "校园维修(一期)-2"], rows.Select(row => row.Key));
        Assert.Equal([0, 2, 3, 3], rows.Select(row => row.Level));
        Assert.Equal("校园维修（一期）", rows[2].Cells[0].Text);
    }

    [Fact]
    public void A_level_column_tells_the_level()
    {
        _site.Table("03", "层级,项目名称,合计,一般公共预算,政府性基金预算\n部门,甲局,3.00,,\n2,甲局,3.00,,\n项目,校园维修,3.00,,\n");
        Assert.Equal([0, 2, 3], Rows("03").Select(row => row.Level));
        Assert.Empty(_site.Told());
    }

    [Fact]
    public void Without_either_the_code_list_tells_the_level()
    {
        UseNamesOf("list: functional");
        _site.Table("04", "科目名称,用途,合计\n教育支出,,1.00\n普通教育,办学,1.00\n某校,办学,1.00\n");
        Assert.Equal([1, 2, 2], Rows("04").Select(row => row.Level));
    }

    [Fact]
    public void Several_key_columns_make_the_key_and_gaps_of_merged_cells_are_filled()
    {
        UseNamesOf("list: functional");
        _site.Table("04", "科目名称,用途,合计\n普通教育,办学,1.00\n,维修/改造,1.00\n");
        var rows = Rows("04");
        Assert.Equal(["普通教育-办学", "普通教育-维修-改造"], rows.Select(row => row.Key));
        Assert.Equal("普通教育", rows[1].Cells[0].Text);
        Assert.Equal(["SRC-016 tables/04.csv:3:1 “科目名称”的空格按上一行补成“普通教育”"], _site.Told());
    }

    [Theory]
    [InlineData("205,教育支出,1.00\n", "SRC-005 tables/02.csv:2:1 这一行有 3 格，表头有 5 格")]
    [InlineData("205,教育支出,1,234.00,1,234.00,\n", "SRC-005 tables/02.csv:2:1 这一行有 7 格，表头有 5 格")]
    public void A_ragged_row_is_an_error(string line, string expected)
    {
        _site.Table("02", Header02 + line).Read();
        Assert.Equal([expected], _site.Told());
    }

    [Fact]
    public void Blank_fields_past_the_header_are_only_a_warning()
    {
        _site.Table("02", $"{Header02}205,教育支出,1.00,,,,\n").Read();
        Assert.Equal(["SRC-017 tables/02.csv:2:17 右侧有 2 个空列"], _site.Told());
    }

    [Fact]
    public void A_variant_character_is_matched_printed_and_told_once()
    {
        _site.Table("01", $"{Header01}一、一般公共预算,1.00,一、教育支出,1.00,,\n,,本年支出合计,1.00,,\n").Replace("content/standards/tiny.yml", "{id: general, name: 一、一般公共预算}", "{id: general, name: 一、县级财力}")
            .Replace(SiteFixture.TablePath("01"), "一、一般公共预算", "一、县級财力");
        var row = Rows("01")[0];
        Assert.Equal(["SRC-033 tables/01.csv:2:1 “一、县級财力”里有异体字，按规范字识别，照印"], _site.Told());
        Assert.Equal(("general", "一、县級财力"), (row.Key, row.Cells[0].Text));
    }

    [Fact]
    public void An_unclosed_quote_is_told_alone()
    {
        _site.Table("02", $"{Header02}205,\"教育支出,1.00,,\n20502,普通教育,1.00,,\n").Read();
        Assert.Equal(["SRC-006 tables/02.csv:2:5 引号开了没有关，后面的行都被当成这一格的文字"], _site.Told());
    }

    [Fact]
    public void The_total_beside_belongs_to_both_sides()
    {
        _site.Replace("content/standards/tiny.yml", "  - id: \"04\"\n    label: 公开表4\n    title: \"{year}年政府性基金预算支出表\"\n    empty-note: 注：本表无数据\n    columns:\n", """
              - id: "05"
                title: 国有资本
                sides:
                  - id: income
                    name: 收入
                    columns: [{id: income-code, name: 收入编码, kind: code}, {id: income-name, name: 收入名称, kind: name}, {id: income, name: 收入, kind: amount}]
                    rows-by: code
                    levels: [{length: 3, name: 类}]
                    total: {id: income-total, name: 合计}
                  - id: expenditure
                    name: 支出
                    columns: [{id: code, name: 支出编码, kind: code}, {id: name, name: 支出名称, kind: name}, {id: total, name: 支出, kind: amount}]
                    rows-by: code
                    levels: [{length: 3, name: 类}]
                    total: {id: expenditure-total, name: 合计}
              - id: "04"
                title: 基金
                columns:

            """);
        _site.Table("05", "收入编码,收入名称,收入,支出编码,支出名称,支出\n103,利润收入,5.00,223,国有资本经营预算支出,5.00\n合计,,5.00,,,5.00\n");
        var disclosure = _site.Read();
        Assert.Empty(_site.Told());
        Assert.Equal(5.00m, disclosure.Find("05/expenditure-total/total")!.Value.Amount.Value);
    }

    /// <summary>Makes table 04 one of names with a second key column.</summary>
    void UseNamesOf(string list) => _site.Replace("content/standards/tiny.yml", """
              - {id: code, name: 科目编码, tiers: [科目编码], kind: code}
              - {id: name, name: 科目名称, tiers: [科目名称], kind: name}
              - {id: total, name: 合计, tiers: [合计], kind: amount}
            rows-by: code
            levels: [{length: 3, name: 类}, {length: 5, name: 款}, {length: 7, name: 项}]
        """, $$"""
              - {id: name, name: 科目名称, kind: name, {{list}}}
              - {id: purpose, name: 用途, kind: text}
              - {id: total, name: 合计, kind: amount}
            rows-by: name
            key: [name, purpose]
            levels: [{name: 类}, {name: 款}]
        """).Replace($"{SiteFixture.DisclosureFolder}/disclosure.yml", "empty:\n  \"04\": 注：本表无数据\n", "");
}
