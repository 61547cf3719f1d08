using System.IO.Compression;
using Mingzhang.Import;
using Mingzhang.Import.Files;

namespace Mingzhang.Tests.Import;

public sealed class WorkbookTests
{
    static readonly object?[][] Balance =
    [
        ["2024年预算收支总表"],
        [null, null, null, null, null, "单位：万元"],
        ["收入", null, "支出"],
        ["项目", "2024年", "项目", "2024年合计", "当年预算安排", "上年结转安排"],
        ["一、一般公共预算", 3661.680000000001, "一、一般公共服务支出", 1813.51, 1098.1, 715.41],
        ["本年收入合计", 3661.68, "本年支出合计", 4707.09, 3661.68, 1045.41],
        ["上年结转", 1045.41],
        ["收入总计", 4707.09, "支出总计", 4707.09, 3661.68, 1045.41],
    ];

    static readonly string[] Merges = ["A1:F1", "A3:B3", "C3:F3"];

    static readonly object?[][] Expenditure =
    [
        ["2024年预算支出总表"],
        ["单位：万元"],
        ["项目", null, "2024年预算数"],
        ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
        ["合计", null, 30.0, 10.0, 20.0],
        ["201", "一般公共服务支出", 30.0, 10.0, 20.0],
    ];

    [Fact]
    public void Merged_headers_two_sides_and_number_formats_are_read()
    {
        using var site = new ImportSite();
        var disclosure = site.Read(2024, "shanxi-2023", Make(site, book => book.Sheet("表1", Balance, Merges)));
        Assert.Equal("3661.68", disclosure.Find("01/general-public-budget/income")!.Value.Text);
        Assert.Equal("1098.10", disclosure.Find("01/201/current")?.Text ?? disclosure.Table("01")!.Sides[1].Rows[0].Cells[2].Text);
        Assert.Equal(4707.09m, disclosure.Find("01/expenditure-total/total")!.Value.Amount.Value);
        Assert.Empty(site.Rules);
    }

    [Fact]
    public void Several_sheets_and_files_make_one_disclosure()
    {
        using var site = new ImportSite();
        var two = Make(site, book => book.Sheet("表1", Balance, Merges).Sheet("表3", Expenditure, ["A3:B3", "C3:E3"]));
        var result = site.Import(2024, "shanxi-2023", two)!;
        Assert.Equal(["tables/01.csv", "tables/03.csv"], result.Lines.Select(line => line.Path));
        Assert.All(result.Lines, line => Assert.Equal("certain", line.Sureness.English));
        Assert.Equal(13 + 6, result.Figures);
    }

    [Fact]
    public void Two_tables_of_one_header_are_told_apart_by_their_titles_only()
    {
        using var site = new ImportSite();
        var untitled = Make(site, book => book.Sheet("x", Expenditure[2..]));
        Assert.Empty(site.Import(2024, "shanxi-2023", untitled)!.Lines);
        Assert.Equal([ImportRules.NotPlaced.Id], site.Rules);
    }

    [Fact]
    public void Indentation_becomes_levels()
    {
        object?[][] projects =
        [
            ["2024年一般公共预算安排基本支出分经济科目表（不含上年结转）"],
            ["部门预算支出经济科目名称", "政府预算支出经济科目名称", "2024年预算数"],
            [null, null, "合计", "人员经费", "公用经费"],
            ["合计", null, 5.0, 5.0, null],
            ["工资福利支出", null, 5.0, 5.0, null],
            [">某种工资", "工资奖金津补贴", 5.0, 5.0, null],
        ];
        using var site = new ImportSite();
        var disclosure = site.Read(2024, "shanxi-2023", Make(site, book => book.Sheet("表6", projects, ["A2:A3", "B2:B3", "C2:E2"])));
        Assert.Equal([0, 1, 2], disclosure.Table("06")!.Sides[0].Rows.Select(row => row.Level));
    }

    [Fact]
    public void Another_unit_is_reported_and_nothing_is_converted()
    {
        using var site = new ImportSite();
        var rows = Balance.ToArray();
        rows[1] = [null, null, null, null, null, "单位：元"];
        var disclosure = site.Read(2024, "shanxi-2023", Make(site, book => book.Sheet("表1", rows, Merges)));
        Assert.Equal(["STR-005"], site.Rules);
        Assert.Equal(4707.09m, disclosure.Find("01/income-total/income")!.Value.Amount.Value);
        // Every later check tells it again, until a person has decided.
        var later = new Mingzhang.Diagnostics.FindingList();
        ImportSite.ReadSources(site.Root, ImportSite.Department, later);
        Assert.Contains("STR-005", later.ToSortedList().Select(finding => finding.Rule));
    }

    [Fact]
    public void Last_years_title_is_reported()
    {
        using var site = new ImportSite();
        site.Import(2025, "shanxi-2023", Make(site, book => book.Sheet("表3", Expenditure)));
        Assert.Contains("STR-006", site.Rules);
    }

    [Fact]
    public void Figures_outside_the_table_are_listed_with_their_cell()
    {
        using var site = new ImportSite();
        var rows = Expenditure.Append(["202", "外交支出", 1.0, null, 1.0, 77.0]).Append([null, null, 88.0]).ToArray();
        site.Import(2024, "shanxi-2023", Make(site, book => book.Sheet("表3", rows)));
        var lost = site.Findings.ToSortedList().Where(finding => finding.Rule == ImportRules.NotPlaced.Id).ToList();
        Assert.Equal(["77.00", "88.00"], lost.Select(finding => finding.Published).Order());
        Assert.Contains(lost, finding => finding.Span is { File: "book.xlsx[表3]", Line: 7, Column: 6 });
    }

    [Fact]
    public void Error_values_are_not_taken_for_amounts()
    {
        using var site = new ImportSite();
        var rows = Expenditure.ToArray();
        rows[5] = ["201", "一般公共服务支出", "#REF!", 10.0, 20.0];
        var result = site.Import(2024, "shanxi-2023", Make(site, book => book.Sheet("表3", rows)))!;
        Assert.True(site.Findings.HasErrors);
        Assert.Contains(site.Findings.ToSortedList(), finding => finding is { Published: "#REF!", Span: { Line: 6, Column: 3 } });
        Assert.NotEmpty(result.Lines);
    }

    [Fact]
    public void Hidden_sheets_and_authors_are_reported_and_left_out()
    {
        using var site = new ImportSite();
        var file = Make(site, book => book.Author("某人").Sheet("表3", Expenditure).Sheet("底稿", Balance, Merges, hidden: true));
        var result = site.Import(2024, "shanxi-2023", file)!;
        Assert.Equal(["tables/03.csv"], result.Lines.Select(line => line.Path));
        Assert.Equal(["PUB-006", "PUB-006"], site.Rules);
        Assert.DoesNotContain(site.Findings.ToSortedList(), finding => finding.Message.Chinese.Contains("某人", StringComparison.Ordinal));
    }

    [Fact]
    public void A_form_on_a_sheet_may_hold_label_and_value_in_one_cell_and_persons_are_left_out()
    {
        object?[][] form =
        [
            ["县(区)级预算部门(单位)项目支出绩效目标表"],
            ["(2024年度)"],
            ["项目名称", "样例项目"],
            ["主管部门及代码", "001-样例", null, "实施单位", "样例局"],
            ["项目资金\n（元）", "实施期资金总额：", 129636.0, "年度资金总额：", 43212.0],
            [null, "其中:中央财政资金", 0.0, "其中:中央财政资金", 0.0],
            ["项目概况", "说明：样例"],
            ["总体目标", "实施期目标", null, "年度目标"],
            [null, "三年做完", null, "做完三分之一"],
            ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
            [null, "产出指标", "数量指标", "次数", "≥3次", "数量指标", "次数", "≥1次"],
            ["负责人：某甲", null, "经办人：某乙", null, "联系电话：0000-1111", null, "填报日期：20240301"],
        ];
        using var site = new ImportSite();
        var disclosure = site.Read(2024, "shanxi-2023", Make(site, book => book.Sheet("绩效1", form, ["A1:H1", "A2:H2", "B3:H3", "A5:A6", "B9:C9", "D9:H9", "A10:A11"])));
        var read = Assert.Single(disclosure.Forms);
        Assert.Equal("20240301", read.Find("filled")!.Value.Text);
        Assert.Equal("说明：样例", read.Find("overview")!.Value.Text);
        Assert.Single(read.Find("indicators")!.Indicators);
        Assert.Equal("“负责人、经办人、联系电话”是个人信息，没有收录", Assert.Single(site.Findings.ToSortedList()).Message.Chinese);
        Assert.DoesNotContain(site.Findings.ToSortedList(), finding => finding.Message.Chinese.Contains("某甲", StringComparison.Ordinal) || finding.Message.Chinese.Contains("0000", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cover_and_a_list_of_tables_are_no_warning()
    {
        using var site = new ImportSite();
        var result = site.Import(2024, "shanxi-2023", Make(site, book => book.Sheet("封面", [["样例局"], ["2024年部门预算"]]).Sheet("目录", [["表3", "预算支出总表"]]).Sheet("表3", Expenditure)))!;
        Assert.Equal(3, result.IgnoredParagraphs);
        Assert.Empty(site.Rules);
    }

    [Theory]
    [InlineData(12.345, "0.00", "12.345")]
    [InlineData(1098.1100000000001, "#,##0.00", "1098.11")]
    [InlineData(50, "0.00", "50.00")]
    [InlineData(50, "General", "50")]
    [InlineData(-0.5, "0.0", "-0.5")]
    [InlineData(2013201, "General", "2013201")]
    public void A_number_is_shown_as_the_sheet_does_but_never_rounded(double value, string format, string text) =>
        Assert.Equal(text, WorkbookFile.NumberText(value, format));

    [Fact]
    public void A_bomb_is_refused_before_it_is_unpacked()
    {
        using var site = new ImportSite();
        var file = Path.Combine(site.Root, "bomb.xlsx");
        using (var archive = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            using var stream = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 40; i++) stream.Write(zeros);
        }
        Assert.Null(site.Import(2024, "shanxi-2023", file));
        Assert.Equal([ImportRules.Unreadable.Id], site.Rules);
    }

    [Theory]
    [InlineData("book.xlsx")]
    [InlineData("book.xls")]
    [InlineData("book.docx")]
    [InlineData("book.pdf")]
    public void What_cannot_be_read_is_one_finding(string name)
    {
        using var site = new ImportSite();
        Assert.Null(site.Import(2024, "shanxi-2023", site.Write(name, "nothing of the kind")));
        Assert.Equal([ImportRules.Unreadable.Id], site.Rules);
    }

    static string Make(ImportSite site, Action<Workbook> fill)
    {
        var path = Path.Combine(site.Root, "book.xlsx");
        using var book = new Workbook(path);
        fill(book);
        return path;
    }
}
