using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Sources.Tables;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Sources.Tables;

/// <summary>Blocks as they are printed and pasted from a workbook, read against the formats that come with the program.</summary>
public sealed class PrintedBlockTests
{
    readonly FindingList _findings = new();

    [Fact]
    public void The_balance_of_Linfen_is_read_as_pasted()
    {
        var sides = Read("linfen-2021", "01", 2021, """
            2021年预算收支总表

            单位：万元

            收入		支出	
            项目	2021年	项目	2021年
            一、一般公共预算	6,423.83	一般公共服务支出	3,918.30
            二、纳入预算管理的政府性基金	5,924.00	外交支出	
            三、财政专户管理资金		国防支出	
            		公共安全支出	
            		住房保障支出	62.62
            本年收入合计	12,347.83	本年支出合计	12,347.83
            """);
        Assert.Equal(["SRC-008 t.csv:1:1 表名、单位不是数据，已跳过（第 1、3 行）"], Told());
        Assert.Equal(12347.83m, sides[0].Find("income-current-total")!.Cells[1].Amount.Value);
        Assert.Equal(62.62m, sides[1].Find("221")!.Cells[1].Amount.Value);
    }

    [Fact]
    public void Three_tiers_of_a_procurement_table_are_read_as_pasted()
    {
        var sides = Read("linfen-2021", "09", 2021, """
            单位编码,单位名称,项目名称,支出经济分类科目名称,采购品目,数量,计量单位,资金来源,,,,,,备注
            ,,,,,,,预算总计,政府预算资金,,国有资本经营预算资金,财政专户管理资金,单位资金,
            ,,,,,,,,政府预算资金合计,一般公共预算资金,,,,
            ,,,,合计,373,,43.00,43.00,,,,,
            104,中共临汾市委组织部,,,,373,,43.00,43.00,,,,,
            """);
        Assert.Empty(Told());
        var unit = sides[0].Find("104")!;
        Assert.Equal(("104", "中共临汾市委组织部", 373m, 43.00m), (unit.Code, unit.Name, unit.Cells[5].Amount.Value, unit.Cells[8].Amount.Value));
    }

    [Fact]
    public void Codes_that_print_their_own_level_only_are_refused_with_the_remedy()
    {
        Read("linfen-2021", "03", 2021, """
            项目		2021年预算数		
            科目编码	科目名称	合计	基本支出	项目支出
            	合计	12,347.83	992.27	11,355.56
            201	一般公共服务支出	3,918.30		
            31	党委办公厅（室）及相关机构	1,440.00		
            """);
        var finding = Assert.Single(_findings.ToSortedList());
        Assert.Equal(("STR-013", 5, "31"), (finding.Rule, finding.Span.Line, finding.Published));
        Assert.Contains("写全编码", finding.Help.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("栏次,1,2,3,4,5,6\n")]
    [InlineData("栏次,1,2,3,4,5=1+2,6\n")]
    [InlineData("甲,1,2,3,4,5,6\n")]
    [InlineData("1,2,3,4,5,6,7\n")]
    public void Index_rows_of_Shanxi_are_no_projects(string line)
    {
        var sides = Read("shanxi-2023", "12", 2024, $"""
            项目名称,合计,2024年财政拨款,,,财政专户管理资金,单位资金
            ,,一般公共预算,政府性基金预算,国有资本经营预算,,
            {line}某部,5.00,5.00,,,,
            """);
        Assert.Equal(["SRC-008 t.csv:3:1 栏次不是数据，已跳过（第 3 行）"], Told());
        Assert.Equal(("total", 5.00m), (sides[0].Rows[0].Key, sides[0].Rows[0].Cells[1].Amount.Value));
        Assert.Single(sides[0].Rows);
    }

    [Fact]
    public void A_header_merged_over_three_tiers_of_Shanxi_is_read()
    {
        var sides = Read("shanxi-2023", "04", 2024, """
            收入,,支出,,,,
            项目,金额,项目,金额,,,
            ,,,小计,一般公共预算,政府性基金预算,国有资本经营预算
            一、一般公共预算,10.00,一、一般公共服务支出,12.00,12.00,,
            上年财政拨款结转,2.00,,,,,
            一、一般公共预算,2.00,,,,,
            收入总计,12.00,支出总计,12.00,12.00,,
            """);
        Assert.Empty(Told());
        Assert.Equal(2.00m, sides[0].Find("carry-over-general-public-budget")!.Cells[1].Amount.Value);
        Assert.Equal(12.00m, sides[1].Find("expenditure-total")!.Cells[2].Amount.Value);
    }

    IReadOnlyList<TableSide> Read(string standardId, string table, int year, string text)
    {
        var library = new StandardLibrary(Repository.Root, _findings);
        var standard = library.Find(standardId)!;
        var sheet = CsvSheetReader.Read(new SourceText("t.csv", text), _findings);
        var source = new TableSource(standard, new HeaderLayout(standard.Table(table)!, year), sheet, _findings)
        {
            CodeListOf = column => column.List is { } list ? library.FindCodeList(list) : null,
        };
        return new TableReader(source).Read() ?? throw new InvalidOperationException(string.Join("\n", Told()));
    }

    List<string> Told() => [.. _findings.ToSortedList().Select(finding => $"{finding.Rule} {finding.Span} {finding.Message}")];
}
