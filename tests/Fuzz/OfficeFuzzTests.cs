using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mingzhang.Diagnostics;
using Mingzhang.Import;
using Mingzhang.Tests.Import;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Mingzhang.Tests.Fuzz;

/// <summary>Whatever stands in a workbook or document, an import ends in sources or in findings: no crash, no hang, bounded memory.</summary>
public sealed class OfficeFuzzTests : IDisposable
{
    static readonly object?[][] Expenditure =
    [
        ["2024年预算支出总表"],
        ["单位：万元"],
        ["项目", null, "2024年预算数"],
        ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
        ["合计", null, 30.0, 10.0, 20.0],
        ["201", "一般公共服务支出", 30.0, 10.0, 20.0],
        [">20131", "党委事务", 30.0, 10.0, 20.0],
    ];

    readonly ImportSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Any_workbook_is_imported_or_refused_with_a_place()
    {
        var path = Path.Combine(_site.Root, "book.xlsx");
        using (var book = new Import.Workbook(path)) book.Sheet("表3", Expenditure, ["A1:E1", "A3:B3", "C3:E3"]).Sheet("藏", Expenditure, hidden: true).Author("某");
        Fuzz("xlsx", path);
    }

    [Fact]
    public void Any_document_is_imported_or_refused_with_a_place()
    {
        var path = Path.Combine(_site.Root, "text.docx");
        using (var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(
                Text("第一部分 概况"), Text("一、本部门职责"), Text("负责预算公开。"), Text("2024年预算支出总表"),
                new Table(
                    Row(Cell("项目", span: 2), Cell("2024年预算数", span: 3)), Row(Cell("科目编码"), Cell("科目名称"), Cell("合计"), Cell("基本支出"), Cell("项目支出")),
                    Row(Cell("合计", span: 2), Cell("30.00"), Cell("10.00"), Cell("20.00")), Row(Cell("201", isMerged: true), Cell("一般公共服务支出"), Cell("30.00"), Cell("10.00"), Cell("20.00"))),
                Text("第四部分 名词解释"), Text("一、基本支出：指日常支出。")));
        }
        Fuzz("docx", path);
    }

    void Fuzz(string subject, string path)
    {
        var sound = File.ReadAllBytes(path);
        var (imported, refused) = (0, 0);
        var rounds = FuzzRun.Of(subject, random =>
        {
            File.WriteAllBytes(path, ZipMutation.Of(sound, random));
            var findings = new FindingList();
            var result = new Importer(_site.Root, findings).Import([path], _site.Folder(2024), 2024, Model.DisclosureKind.Budget, "shanxi-2023");
            foreach (var finding in findings.ToSortedList()) Assert.False(finding.Span.IsNone || finding.Message.IsEmpty, finding.ToString());
            if (result is { IsNothing: false }) imported++;
            else refused++;
        });
        Assert.True(imported + refused >= rounds);
        Assert.True(imported > 0 && refused > 0, $"{imported} imported, {refused} refused");
    }

    static Paragraph Text(string text) => new(new Run(new Words(text)));

    static TableRow Row(params TableCell[] cells) => new(cells);

    static TableCell Cell(string text, int span = 1, bool isMerged = false)
    {
        var cell = new TableCell(Text(text));
        if (span > 1) cell.PrependChild(new TableCellProperties(new GridSpan { Val = span }));
        else if (isMerged) cell.PrependChild(new TableCellProperties(new VerticalMerge { Val = MergedCellValues.Restart }));
        return cell;
    }
}
