using System.Buffers;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.OpenData;
using CellFormula = DocumentFormat.OpenXml.Spreadsheet.CellFormula;

namespace Mingzhang.Tests.OpenData;

public sealed class DataFilesTests
{
    [Fact]
    public void The_machine_csv_is_raw_and_the_excel_csv_is_safe()
    {
        var disclosure = Sample();
        Assert.Equal("科目名称,合计\n合计,-12.30\n-某某工作经费,0.00\n\"甲,\"\"乙\"\"\",\n", Text(output => TableCsv.Write(disclosure.Tables[0], output)));
        Assert.Equal("\uFEFF科目名称,合计\r\n合计,-12.30\r\n'-某某工作经费,0.00\r\n\"甲,\"\"乙\"\"\",\r\n", Text(output => TableCsv.Write(disclosure.Tables[0], output, CsvDialect.Excel)));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-x")]
    [InlineData("@x")]
    [InlineData("\tx")]
    [InlineData("　＝x")]
    public void Text_that_a_spreadsheet_would_run_gets_an_apostrophe(string text) =>
        Assert.Equal($"\uFEFF'{text}\r\n", Text(output =>
        {
            var csv = new CsvWriter(output, CsvDialect.Excel);
            csv.Field(text);
            csv.EndRecord();
        }));

    [Fact]
    public void Facts_leave_out_totals_and_tell_unit_state_and_source()
    {
        var lines = Text(output => FactsCsv.Write(Sample(), output)).Split('\n');
        Assert.Equal(
        [
            "fact_id,table,row_code,row_name,column,year,amount_yuan,amount_wan,decimals,status,source_file,source_line",
            "d-2024-budget#03/a/total,03,,-某某工作经费,合计,2024,0,0,2,value,x.csv,3",
            "d-2024-budget#03/b/total,03,,\"甲,\"\"乙\"\"\",合计,2024,,,,blank,x.csv,4",
            "",
        ], lines);
    }

    [Fact]
    public void The_json_keeps_printed_decimals_beside_exact_yuan()
    {
        using var json = JsonDocument.Parse(Text(output => TableJson.Write(Sample(), Sample().Tables[0], output)));
        var rows = json.RootElement.GetProperty("sides")[0].GetProperty("rows");
        Assert.Equal("-12.30", rows[0].GetProperty("cells").GetProperty("total").GetProperty("value").GetString());
        Assert.Equal(-123000m, rows[0].GetProperty("cells").GetProperty("total").GetProperty("yuan").GetDecimal());
        Assert.Equal("blank", rows[2].GetProperty("cells").GetProperty("total").GetProperty("status").GetString());
    }

    [Fact]
    public void The_workbook_holds_numbers_as_numbers_and_names_as_text_and_is_the_same_each_time()
    {
        var bytes = Bytes(output => Workbook.Write(Sample(), output));
        Assert.Equal(bytes, Bytes(output => Workbook.Write(Sample(), output)));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        var book = document.WorkbookPart!;
        Assert.Equal(["03 支出总表", "03"], book.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.Equal([("inlineStr", "科目名称"), ("inlineStr", "合计"), ("inlineStr", "合计"), ("", "-12.30"), ("inlineStr", "-某某工作经费"), ("", "0.00"), ("inlineStr", "甲,\"乙\""), ("", "")], Cells(book, "rId2"));
        Assert.Equal(["表3", "支出总表", "单位：万元", "科目名称", "合计", "合计", "-12.30", "-某某工作经费", "0.00", "甲,\"乙\""], Cells(book, "rId1").Select(cell => cell.Text).Where(text => text.Length > 0));
        Assert.Empty(book.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<CellFormula>()));
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Select(fault => fault.Description));
    }

    static (string Kind, string Text)[] Cells(WorkbookPart book, string id) =>
        [.. ((WorksheetPart)book.GetPartById(id)).Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(cell => (cell.DataType?.InnerText ?? "", cell.InnerText))];

    [Fact]
    public void The_data_package_lists_every_file_with_its_size_and_checksum()
    {
        var disclosure = Sample();
        var resources = DisclosureData.Resources(disclosure);
        using var json = JsonDocument.Parse(Text(output => DataPackage.Write(new DatasetDescription("题", "述", "https://example.org/", "某部门", "CC-BY-4.0"), disclosure, resources, output)));
        var listed = json.RootElement.GetProperty("resources").EnumerateArray().ToArray();
        Assert.Equal(["03.csv", "03.excel.csv", "03.json", "facts.csv", "disclosure.xlsx", "table.schema.json"], listed.Select(resource => resource.GetProperty("path").GetString()));
        foreach (var (resource, index) in listed.Select((resource, index) => (resource, index)))
        {
            var bytes = resources[index].ToBytes();
            Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt32());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), resource.GetProperty("hash").GetString());
        }
    }

    static string Text(Action<IBufferWriter<byte>> write) => Encoding.UTF8.GetString(Bytes(write));

    static byte[] Bytes(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    static Disclosure Sample()
    {
        var side = new SideLayout { Columns = [new Column("name", "科目名称", ColumnKind.Name), new Column("total", "合计", ColumnKind.Amount)] };
        Row RowOf(string key, string name, Amount amount, int line, RowRole role = RowRole.Item) =>
            new(key, name, [new Cell(name, Amount.Blank, new SourceSpan("x.csv", line, 1, 2)), new Cell(amount.ToString(), amount, new SourceSpan("x.csv", line, 3, 4))]) { Role = role, Level = role == RowRole.Total ? 0 : 1, Line = line };
        var rows = new[]
        {
            RowOf("total", "合计", Amount.Of(-12.30m), 2, RowRole.Total),
            RowOf("a", "-某某工作经费", Amount.Of(0.00m), 3),
            RowOf("b", "甲,\"乙\"", Amount.Blank, 4),
        };
        var table = new BudgetTable(new TableLayout("03", "表3", "支出总表") { Sides = [side] }, [new TableSide(side, rows)]) { Label = "表3", Title = "支出总表" };
        return new Disclosure { DepartmentId = "d", Id = "2024-budget", Year = 2024, Kind = DisclosureKind.Budget, StandardId = "s", Folder = "", Tables = [table] };
    }
}
