using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mingzhang.Import;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Mingzhang.Tests.Import;

public sealed class DocumentTests
{
    [Fact]
    public void Headings_sections_and_tables_with_merged_cells_are_read()
    {
        using var site = new ImportSite();
        var disclosure = site.Read(2024, "shanxi-2023", Document(site,
            Text("第一部分 概况"), Text("一、本部门职责"), Text("负责预算公开。"), Text("（一）具体职责"), Text("1.审核 * 报表。"),
            Text("第二部分 2024年部门预算报表"), Text("2024年预算支出总表"), Text("单位：万元"),
            Table(Row(Cell("项目", span: 2), Cell("2024年预算数", span: 3)), Row(Cell("科目编码"), Cell("科目名称"), Cell("合计"), Cell("基本支出"), Cell("项目支出")),
                Row(Cell("合计", span: 2), Cell("30.00"), Cell("10.00"), Cell("20.00")), Row(Cell("201"), Cell("一般公共服务支出"), Cell("30.00"), Cell("10.00"), Cell("20.00"))),
            Text("第四部分 名词解释"), Text("一、基本支出：指日常支出。")));
        Assert.Equal(20.00m, disclosure.Find("03/201/project")!.Value.Amount.Value);
        Assert.Equal("负责预算公开。\n\n### （一）具体职责\n\n1\\.审核 \\* 报表。\n", disclosure.Sections.Single(section => section.Id == "duties").Markdown);
        Assert.Equal("一、基本支出：指日常支出。\n", disclosure.Sections.Single(section => section.Id == "glossary").Markdown);
        Assert.Empty(site.Rules);
    }

    [Fact]
    public void A_form_is_read_by_its_labels_and_personal_data_is_left_out()
    {
        using var site = new ImportSite();
        var disclosure = site.Read(2024, "shanxi-2023", Document(site, Text("县(区)级预算部门(单位)项目支出绩效目标表"), Table(
            Row(Cell("项目名称"), Cell("样例项目", span: 6)),
            Row(Cell("主管部门及代码"), Cell("001-样例", span: 2), Cell("实施单位"), Cell("样例部门", span: 3)),
            Row(Cell("项目资金（元）"), Cell("实施期资金总额："), Cell("129,636", span: 2), Cell("年度资金总额："), Cell("43,212", span: 2)),
            Row(Cell("", merge: true), Cell("其中:中央财政资金"), Cell("0", span: 2), Cell("其中:中央财政资金"), Cell("0", span: 2)),
            Row(Cell("总体目标"), Cell("实施期目标", span: 3), Cell("年度目标", span: 3)),
            Row(Cell("", merge: true), Cell("三年做完", span: 3), Cell("做完三分之一", span: 3)),
            Row(Cell("绩效指标"), Cell("一级指标"), Cell("二级指标"), Cell("三级指标"), Cell("指标值"), Cell("二级指标"), Cell("三级指标"), Cell("指标值")),
            Row(Cell("", merge: true), Cell("产出指标"), Cell("数量指标"), Cell("次数"), Cell("≥3次"), Cell("数量指标"), Cell("次数"), Cell("≥1次")),
            Row(Cell("", merge: true), Cell("", merge: true), Cell("质量指标"), Cell("合格率"), Cell("=100%"), Cell("质量指标"), Cell("合格率"), Cell("=100%")),
            Row(Cell("负责人："), Cell("某某", span: 2), Cell("联系电话："), Cell("0000", span: 3)))));
        var form = Assert.Single(disclosure.Forms);
        Assert.Equal("样例项目", form.Name);
        Assert.Equal([129636m, 43212m], form.Find("funds")!.Values.Take(2).Select(value => value.Amount.Value));
        Assert.Equal(["三年做完", "做完三分之一"], form.Find("goals")!.Values.Select(value => value.Text));
        Assert.Equal(["产出指标", "质量指标", "合格率"], form.Find("indicators")!.Indicators[1].Levels.Select(level => level[0].Text));
        Assert.Equal([ImportRules.LeftOut.Id], site.Rules);
        Assert.DoesNotContain("某某", site.Text(Path.Combine(site.Folder(2024), "projects", "01.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Tracked_changes_are_read_as_accepted_and_reported()
    {
        using var site = new ImportSite();
        var changed = new Paragraph(new Run(new Words("负责")), new DeletedRun(new Run(new DeletedText("旧"))) { Author = "某" }, new InsertedRun(new Run(new Words("新工作。"))) { Author = "某" });
        var disclosure = site.Read(2024, "shanxi-2023", Document(site, Text("一、本部门职责"), changed));
        Assert.Equal("负责新工作。\n", disclosure.Sections[0].Markdown);
        Assert.Equal(["PUB-006"], site.Rules);
    }

    [Fact]
    public void A_page_is_read_with_its_spans()
    {
        using var site = new ImportSite();
        var page = site.Write("page.html", """
            <html><body><nav>首页</nav><h1>2024年预算支出总表</h1><p>单位：万元</p><table>
            <tr><th colspan=2>项目</th><th colspan=3>2024年预算数</th></tr>
            <tr><th>科目编码</th><th>科目名称</th><th>合计</th><th>基本支出</th><th>项目支出</th></tr>
            <tr><td colspan=2>合计</td><td>30.00</td><td>10.00</td><td>20.00</td></tr>
            <tr><td>201</td><td>一般公共服务支出</td><td>30.00</td><td>10.00</td><td>20.00</td></tr></table><script>alert(1)</script></body></html>
            """);
        Assert.Equal(10.00m, site.Read(2024, "shanxi-2023", page).Find("03/201/basic")!.Value.Amount.Value);
        Assert.Empty(site.Rules);
    }

    static string Document(ImportSite site, params OpenXmlElement[] body)
    {
        var path = Path.Combine(site.Root, "document.docx");
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        document.AddMainDocumentPart().Document = new Document(new Body(body));
        return path;
    }

    static Paragraph Text(string text) => new(new Run(new Words(text)));

    static Table Table(params TableRow[] rows) => new(rows);

    static TableRow Row(params TableCell[] cells) => new(cells);

    static TableCell Cell(string text, int span = 1, bool merge = false)
    {
        var properties = new TableCellProperties();
        if (span > 1) properties.AppendChild(new GridSpan { Val = span });
        if (merge) properties.AppendChild(new VerticalMerge());
        return new TableCell(properties, Text(text));
    }
}
