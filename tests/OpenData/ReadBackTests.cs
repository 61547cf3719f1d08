using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using ExcelDataReader;
using Microsoft.VisualBasic.FileIO;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.OpenData;
using Mingzhang.Tests.Import;
using Mingzhang.Tests.Support;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;
using Workbook = Mingzhang.OpenData.Workbook;

namespace Mingzhang.Tests.OpenData;

/// <summary>Every file that the sample disclosures publish, read back by other means and held against the model.</summary>
public sealed class ReadBackTests
{
    public static TheoryData<string> Departments => new("tunliu-zuzhibu", "linfen-zuzhibu", "pingxiang-zuzhibu", "pingluo-zuzhibu");

    [Theory]
    [MemberData(nameof(Departments))]
    public void Both_kinds_of_csv_hold_every_row_and_column_of_the_model(string department)
    {
        var disclosure = Read(department);
        foreach (var table in disclosure.Tables)
        {
            var machine = Records(Bytes(output => TableCsv.Write(table, output)));
            var excel = Bytes(output => TableCsv.Write(table, output, CsvDialect.Excel));
            Assert.Equal(ValuesOf(table), machine);
            Assert.Equal([0xEF, 0xBB, 0xBF], excel[..3]);
            Assert.Equal(machine, Records(excel[3..]).Select(row => row.Select(text => text.StartsWith('\'') ? text[1..] : text).ToArray()));
            Assert.DoesNotContain((byte)'\r', Bytes(output => TableCsv.Write(table, output)));
        }
        Assert.Equal(department == "pingluo-zuzhibu" ? 0 : disclosure.Tables.Count, disclosure.Tables.Count);
    }

    [Theory]
    [MemberData(nameof(Departments))]
    public void The_json_holds_every_cell_of_the_model_and_fits_its_published_schema(string department)
    {
        var disclosure = Read(department);
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "generator", "OpenData", "table.schema.json"), Encoding.UTF8));
        foreach (var table in disclosure.Tables)
        {
            using var json = JsonDocument.Parse(Bytes(output => TableJson.Write(disclosure, table, output)));
            Assert.Empty(JsonSchema.Faults(json.RootElement, schema.RootElement));
            foreach (var (side, index) in table.Sides.Select((side, index) => (side, index)))
            {
                var rows = json.RootElement.GetProperty("sides")[index].GetProperty("rows").EnumerateArray().ToList();
                Assert.Equal(side.Rows.Select(row => row.Key), rows.Select(row => row.GetProperty("key").GetString()));
                Assert.Equal(side.Rows.SelectMany(row => side.Layout.Columns.Select((column, i) => Told(column, row.Cells[i]))),
                    rows.SelectMany(row => side.Layout.Columns.Select(column => Told(row.GetProperty("cells").GetProperty(column.Id)))));
            }
        }
    }

    [Fact]
    public void A_schema_that_is_not_met_is_told()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "generator", "OpenData", "table.schema.json"), Encoding.UTF8));
        using var json = JsonDocument.Parse("""{"id":"a","year":"2024","label":"","title":"","unit":"角","sides":[]}""");
        Assert.Equal(["#/year: not integer", "#/unit: not one of the words", "#/sides: too few"], JsonSchema.Faults(json.RootElement, schema.RootElement));
    }

    [Theory]
    [InlineData("tunliu-zuzhibu", "shanxi-2023")]
    [InlineData("linfen-zuzhibu", "linfen-2021")]
    [InlineData("pingxiang-zuzhibu", "hebei-2023")]
    public void The_sheets_for_programs_are_the_csv_and_the_sheets_for_people_can_be_imported_whole(string department, string standard)
    {
        var disclosure = Read(department);
        var bytes = Bytes(output => Workbook.Write(disclosure, output));
        var sheets = SheetsOf(bytes);
        Assert.Equal(disclosure.Tables.Count * 2, sheets.Count);
        foreach (var table in disclosure.Tables)
        {
            var rows = sheets[table.Id];
            Assert.Equal(ValuesOf(table).Select(row => row.Select(Numeric)), rows);
        }

        // What people see is as printed, with merged heads: an import finds every table and every figure in it.
        using var site = new ImportSite();
        var file = Path.Combine(site.Root, "printed.xlsx");
        File.WriteAllBytes(file, WithoutSheets(bytes, disclosure.Tables.Select(table => table.Id).ToHashSet(StringComparer.Ordinal)));
        var read = site.Read(disclosure.Year, standard, file);
        Assert.Equal(disclosure.Tables.Select(table => table.Id), read.Tables.Select(table => table.Id));
        Assert.Equal([], FiguresOf(disclosure).Except(FiguresOf(read)).Take(10));
        Assert.Equal([], FiguresOf(read).Except(FiguresOf(disclosure)).Take(10));
        // A printed note without 注： might be a row: that is for a person to say.
        Assert.All(site.Findings.ToSortedList().Where(finding => finding.Severity == Severity.Error), finding => Assert.Contains(finding.Published, disclosure.Tables.SelectMany(table => table.Notes)));
    }

    [Theory]
    [InlineData("tunliu-zuzhibu", "shanxi-2023")]
    [InlineData("linfen-zuzhibu", "linfen-2021")]
    [InlineData("pingxiang-zuzhibu", "hebei-2023")]
    public void The_whole_workbook_can_be_imported_and_gives_each_table_once(string department, string standard)
    {
        var disclosure = Read(department);
        using var site = new ImportSite();
        var file = Path.Combine(site.Root, "disclosure.xlsx");
        File.WriteAllBytes(file, Bytes(output => Workbook.Write(disclosure, output)));
        var read = site.Read(disclosure.Year, standard, file);
        Assert.Equal(disclosure.Tables.Select(table => table.Id), read.Tables.Select(table => table.Id));
        Assert.Equal([], FiguresOf(disclosure).Except(FiguresOf(read)).Take(10));
        Assert.Equal([], FiguresOf(read).Except(FiguresOf(disclosure)).Take(10));
        // A printed note without 注： might be a row: that is for a person to say.
        Assert.All(site.Findings.ToSortedList().Where(finding => finding.Severity == Severity.Error), finding => Assert.Contains(finding.Published, disclosure.Tables.SelectMany(table => table.Notes)));
    }

    [Fact]
    public void A_sheet_that_repeats_a_table_with_another_figure_is_told_as_an_error()
    {
        var disclosure = Read("tunliu-zuzhibu");
        using var site = new ImportSite();
        var stream = new MemoryStream();
        stream.Write(Bytes(output => Workbook.Write(disclosure, output)));
        using (var document = SpreadsheetDocument.Open(stream, true))
        {
            var sheet = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(item => item.Name == "03");
            var part = (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!);
            part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellValue>().Last().Text = "987654.32";
        }
        var file = Path.Combine(site.Root, "changed.xlsx");
        File.WriteAllBytes(file, stream.ToArray());
        var read = site.Read(disclosure.Year, "shanxi-2023", file);
        Assert.Equal(FiguresOf(disclosure), FiguresOf(read));
        var told = Assert.Single(site.Findings.ToSortedList(), finding => finding.Severity == Severity.Error);
        Assert.Equal(("IMP-001", "changed.xlsx[03]"), (told.Rule, told.Span.File));
    }

    [Theory]
    [MemberData(nameof(Departments))]
    public void Every_fact_is_a_cell_of_the_model_and_every_cell_that_is_no_sum_is_a_fact(string department)
    {
        var disclosure = Read(department);
        if (disclosure.Tables.Count == 0) return;
        var facts = Records(Bytes(output => FactsCsv.Write(disclosure, output))).Skip(1).ToList();
        var prefix = DatasetId.Of(disclosure) + "#";
        foreach (var fact in facts)
        {
            var cell = disclosure.Find(fact[0][prefix.Length..])!.Value;
            Assert.Equal(cell.Amount.HasValue ? "value" : cell.Amount.State switch { AmountState.NotApplicable => "not-applicable", AmountState.Withheld => "withheld", _ => "blank" }, fact[9]);
            if (!cell.Amount.HasValue) continue;
            var unit = disclosure.Table(fact[1])!.Layout.Unit;
            Assert.Equal(unit.InYuan(cell.Amount.Value), decimal.Parse(fact[6], CultureInfo.InvariantCulture));
            Assert.Equal(decimal.Parse(fact[6], CultureInfo.InvariantCulture), decimal.Parse(fact[7], CultureInfo.InvariantCulture) * 10_000);
        }
        var leaves = disclosure.Tables.Sum(table => table.Sides.Sum(side => side.Rows.Where((row, i) => row.Role != RowRole.Total
            && !(i + 1 < side.Rows.Count && side.Rows[i + 1].Level > row.Level && side.Rows[i + 1].Role != RowRole.Total)).Count() * side.Layout.Columns.Count(column => column.Kind == ColumnKind.Amount)));
        Assert.Equal(leaves, facts.Count);
    }

    [Theory]
    [InlineData("tunliu-zuzhibu", 200)]
    [InlineData("linfen-zuzhibu", 288)]
    [InlineData("pingxiang-zuzhibu", 0)]
    [InlineData("pingluo-zuzhibu", 28)]
    public void Every_form_is_a_row_of_projects_with_its_money_in_yuan_and_every_indicator_belongs_to_one(string department, int amounts)
    {
        var disclosure = Read(department);
        var rows = Records(Bytes(output => ProjectsCsv.Write(disclosure, output)));
        Assert.Equal(disclosure.Forms.Select(form => form.Id), rows.Skip(1).Select(row => row[0]));
        var read = 0;
        foreach (var (form, row) in disclosure.Forms.Zip(rows.Skip(1)))
        {
            foreach (var entry in form.Entries.Where(entry => entry.Field.Kind == FormFieldKind.Funds))
            {
                for (var i = 0; i < entry.Values.Count; i++)
                {
                    if (!entry.Values[i].Amount.HasValue) continue;
                    var width = Math.Max(1, entry.Field.Columns.Count);
                    var name = string.Join('/', new[] { entry.Field.Name, entry.Field.Columns.ElementAtOrDefault(i % width), entry.Field.Rows[i / width] }.Where(part => part is not null));
                    Assert.Equal(entry.Field.Unit.InYuan(entry.Values[i].Amount.Value), decimal.Parse(row[Array.IndexOf(rows[0], name)], CultureInfo.InvariantCulture));
                    read++;
                }
            }
        }
        Assert.Equal(amounts, read);
        var indicators = Records(Bytes(output => PerformanceCsv.Write(disclosure, output))).Skip(1).ToList();
        Assert.Equal(disclosure.Forms.Sum(form => form.Entries.Sum(entry => entry.Indicators.Sum(indicator => indicator.Values.Count))), indicators.Count);
    }

    /// <summary>What Data Package v2 and Table Schema v2 ask for, and that what the package says of its files is so.</summary>
    [Theory]
    [MemberData(nameof(Departments))]
    public void The_data_package_tells_the_truth_about_every_file(string department)
    {
        var disclosure = Read(department);
        var resources = DisclosureData.Resources(disclosure);
        using var json = JsonDocument.Parse(Bytes(output => DataPackage.Write(new DatasetDescription("题", "述", "https://example.org/", "某部门", "CC-BY-4.0"), disclosure, resources, output)));
        var package = json.RootElement;
        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", package.GetProperty("$schema").GetString());
        Assert.Matches("^[a-z0-9._-]+$", package.GetProperty("name").GetString());
        Assert.Equal($"{disclosure.Year}.1.0", package.GetProperty("version").GetString());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", package.GetProperty("licenses")[0].GetProperty("path").GetString());
        using (var rules = PackageRules()) Assert.Equal([], JsonSchema.Faults(package, rules.RootElement));
        var listed = package.GetProperty("resources").EnumerateArray().ToDictionary(resource => resource.GetProperty("name").GetString()!);
        Assert.Equal(resources.Count, listed.Count);
        var tables = 0;
        foreach (var resource in resources)
        {
            var told = listed[resource.Name];
            var bytes = resource.ToBytes();
            Assert.Equal(resource.FileName, told.GetProperty("path").GetString());
            Assert.Equal(bytes.Length, told.GetProperty("bytes").GetInt32());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), told.GetProperty("hash").GetString());
            if (!resource.FileName.EndsWith(".csv", StringComparison.Ordinal)) continue;
            Assert.Equal("table", told.GetProperty("type").GetString());
            CheckSchema(told, Records(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes), listed, resources);
            tables++;
        }
        Assert.Equal((disclosure.Tables.Count * 2) + (disclosure.Tables.Count > 0 ? 1 : 0) + (disclosure.Forms.Count > 0 ? 2 : 0) + resources.Count(resource => resource.FileName.StartsWith("codelists/", StringComparison.Ordinal)), tables);
    }

    [Theory]
    [InlineData("tunliu-zuzhibu", "functional")]
    [InlineData("linfen-zuzhibu", "functional")]
    [InlineData("pingxiang-zuzhibu", "functional")]
    public void A_code_list_has_every_code_of_the_tables_once_with_a_name_that_they_print(string department, string list)
    {
        var disclosure = Read(department);
        var file = DisclosureData.Resources(disclosure).Single(resource => resource.FileName == $"codelists/{list}.csv");
        Assert.Equal($"codelists-{list}.csv", file.Name);
        var records = Records(file.ToBytes());
        Assert.Equal(["code", "name"], records[0]);
        var printed = disclosure.Tables.SelectMany(table => table.Sides)
            .Where(side => side.Layout.CodeColumn?.List == list)
            .SelectMany(side => side.Rows.Select(row => (Code: row.Cells[side.Layout.IndexOf(side.Layout.CodeColumn!.Id)].Text, row.Name)))
            .Where(row => row.Code.Length > 0).ToList();
        Assert.Equal(printed.Select(row => row.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), records.Skip(1).Select(record => record[0]));
        Assert.All(records.Skip(1), record => Assert.Contains((record[0], record[1]), printed));
    }

    [Theory]
    [InlineData("CC-BY-4.0", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("ODbL-1.0", "ODbL-1.0", null)]
    [InlineData("https://example.gov.cn/licence", null, "https://example.gov.cn/licence")]
    [InlineData("本地公共数据开放协议", null, null)]
    [InlineData("未声明", null, null)]
    public void The_package_names_a_licence_only_as_the_profile_allows(string license, string? name, string? path)
    {
        var disclosure = Read("tunliu-zuzhibu");
        using var json = JsonDocument.Parse(Bytes(output => DataPackage.Write(new DatasetDescription("题", "述", "https://example.org/", "某部门", license), disclosure, DisclosureData.Resources(disclosure), output)));
        using var rules = PackageRules();
        Assert.Equal([], JsonSchema.Faults(json.RootElement, rules.RootElement));
        var told = json.RootElement.TryGetProperty("licenses", out var licenses) ? licenses[0] : default;
        Assert.Equal(name is null && path is null, told.ValueKind == JsonValueKind.Undefined);
        if (told.ValueKind == JsonValueKind.Undefined) return;
        Assert.Equal((name, path), (Member(told, "name"), Member(told, "path")));
    }

    [Fact]
    public void A_package_that_breaks_the_profile_is_told()
    {
        using var rules = PackageRules();
        using var json = JsonDocument.Parse("""
            {"$schema":"https://datapackage.org/profiles/2.0/datapackage.json","name":"x","created":"2024-01-01","licenses":[{"name":"开放协议"},{"title":"x"}],
             "resources":[{"name":"a"},{"name":"b","path":"../b.csv","hash":"sha256:zz","schema":{"fields":[],"primaryKey":["c","c"]}}]}
            """);
        Assert.Equal(
        [
            "#/created: not as the pattern", "#/licenses/0/name: not as the pattern", "#/licenses/1: none of the choices", "#/resources/0: without path",
            "#/resources/1/path: not as the pattern", "#/resources/1/hash: not as the pattern", "#/resources/1/schema/fields: too few", "#/resources/1/schema/primaryKey: repeated",
        ], JsonSchema.Faults(json.RootElement, rules.RootElement));
    }

    static string? Member(JsonElement value, string name) => value.TryGetProperty(name, out var member) ? member.GetString() : null;

    static JsonDocument PackageRules() => JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "OpenData", "package-rules.json"), Encoding.UTF8));

    static void CheckSchema(JsonElement told, IReadOnlyList<string[]> records, Dictionary<string, JsonElement> listed, IReadOnlyList<DataResource> resources)
    {
        var schema = told.GetProperty("schema");
        var fields = schema.GetProperty("fields").EnumerateArray().ToList();
        var names = fields.ConvertAll(field => field.GetProperty("name").GetString()!);
        Assert.Equal(names, records[0]);
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        var missing = schema.GetProperty("missingValues").EnumerateArray().Select(value => value.GetString()!).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
        {
            var type = fields[i].GetProperty("type").GetString();
            Assert.Contains(type, (string[])["string", "number", "integer"]);
            if (type == "string") continue;
            Assert.All(records.Skip(1).Select(record => record[i]).Where(value => !missing.Contains(value)), value => Assert.Matches(type == "integer" ? "^-?[0-9]+$" : "^-?[0-9]+(\\.[0-9]+)?$", value));
            if (fields[i].TryGetProperty("columnType", out var column)) Assert.Contains(column.GetString(), (string[])["value", "date:fiscal-year"]);
        }
        if (schema.TryGetProperty("primaryKey", out var key))
        {
            var places = key.EnumerateArray().Select(name => names.IndexOf(name.GetString()!)).ToList();
            Assert.Equal(records.Count - 1, records.Skip(1).Select(record => string.Join('|', places.Select(place => record[place]))).Distinct(StringComparer.Ordinal).Count());
        }
        if (!schema.TryGetProperty("foreignKeys", out var references)) return;
        var reference = references[0].GetProperty("reference");
        var other = resources.Single(resource => resource.Name == reference.GetProperty("resource").GetString());
        Assert.Contains(other.Name, listed.Keys);
        var target = Records(other.ToBytes());
        var keys = target.Skip(1).Select(record => record[Array.IndexOf(target[0], reference.GetProperty("fields")[0].GetString())]).ToHashSet(StringComparer.Ordinal);
        Assert.All(records.Skip(1).Select(record => record[names.IndexOf(references[0].GetProperty("fields")[0].GetString()!)]).Where(value => !missing.Contains(value)), value => Assert.Contains(value, keys));
    }

    static Disclosure Read(string department) => ImportSite.ReadSources(Repository.Root, department, new FindingList());

    static byte[] Bytes(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    static List<string[]> Records(byte[] bytes)
    {
        using var reader = new TextFieldParser(new MemoryStream(bytes), new UTF8Encoding(false, true), detectEncoding: false) { TextFieldType = FieldType.Delimited, TrimWhiteSpace = false };
        reader.SetDelimiters(",");
        var records = new List<string[]>();
        while (reader.ReadFields() is { } fields) records.Add(fields);
        return records;
    }

    /// <summary>The header and the lines of a table, put together without the writer's help.</summary>
    static List<string[]> ValuesOf(BudgetTable table)
    {
        var sides = table.Sides.Select(side => (side, said: side.Layout.RowSource == RowSource.Name && side.Layout.Levels.Count > 1)).ToList();
        var records = new List<string[]> { sides.SelectMany(item => item.said ? item.side.Layout.Columns.Select(column => column.Name).Append("层级") : item.side.Layout.Columns.Select(column => column.Name)).ToArray() };
        var lines = sides.Count == 1 ? sides[0].side.Rows.Select((_, i) => i) : [];
        if (sides.Count == 1)
        {
            records.AddRange(lines.Select(i => ValuesOf(sides[0].side, sides[0].side.Rows[i], sides[0].said)));
            return records;
        }
        var queues = sides.ConvertAll(item => new Queue<Row>(item.side.Rows));
        while (queues.Exists(queue => queue.Count > 0))
        {
            var line = queues.Where(queue => queue.Count > 0).Min(queue => queue.Peek().Line);
            records.Add(sides.SelectMany((item, i) => ValuesOf(item.side, queues[i].Count > 0 && (line == 0 || queues[i].Peek().Line == line) ? queues[i].Dequeue() : null, item.said)).ToArray());
        }
        return records;
    }

    static string[] ValuesOf(TableSide side, Row? row, bool saysLevel)
    {
        var values = side.Layout.Columns.Select((column, i) => row is null ? "" : column.IsNumeric ? row.Cells[i].Amount.ToString() : row.Cells[i].Text);
        return [.. saysLevel ? values.Append(row is { Level: >= 1 } && row.Level <= side.Layout.Levels.Count ? side.Layout.Levels[row.Level - 1].Name : "") : values];
    }

    static string Told(Column column, in Cell cell) => column.IsNumeric ? cell.Amount.HasValue ? $"{cell.Amount} {(column.Kind == ColumnKind.Amount ? column.Unit.InYuan(cell.Amount.Value) : 0):0.####}" : cell.Amount.State.ToString().ToLowerInvariant() : cell.Text.Trim();

    static string Told(JsonElement cell) =>
        cell.TryGetProperty("text", out var text) ? text.GetString()!
            : cell.TryGetProperty("value", out var value) ? $"{value.GetString()} {(cell.TryGetProperty("yuan", out var yuan) ? yuan.GetDecimal() : 0):0.####}"
            : cell.GetProperty("status").GetString()!.Replace("-", "", StringComparison.Ordinal);

    /// <summary>A spreadsheet keeps a number, not how many zeros it ended in.</summary>
    static string Numeric(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && text.Contains('.', StringComparison.Ordinal)
        ? number.ToString("0.######", CultureInfo.InvariantCulture) : text;

    static Dictionary<string, List<IEnumerable<string>>> SheetsOf(byte[] workbook)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(workbook));
        var sheets = new Dictionary<string, List<IEnumerable<string>>>(StringComparer.Ordinal);
        do
        {
            var rows = sheets[reader.Name] = [];
            while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) switch { double number => ((decimal)number).ToString("0.######", CultureInfo.InvariantCulture), var value => value?.ToString() ?? "" })]);
        }
        while (reader.NextResult());
        return sheets;
    }

    static byte[] WithoutSheets(byte[] workbook, HashSet<string> names)
    {
        var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, true))
        {
            foreach (var sheet in document.WorkbookPart!.Workbook.Descendants<Sheet>().Where(sheet => names.Contains(sheet.Name!.Value!)).ToList())
            {
                document.WorkbookPart.DeletePart(document.WorkbookPart.GetPartById(sheet.Id!.Value!));
                sheet.Remove();
            }
        }
        return stream.ToArray();
    }

    static IEnumerable<string> FiguresOf(Disclosure disclosure) =>
        from table in disclosure.Tables
        from side in table.Sides
        from row in side.Rows
        from i in Enumerable.Range(0, row.Cells.Count)
        where row.Cells[i].Amount.HasValue
        select $"{table.Id}/{row.Key}/{side.Layout.Columns[i].Id} {row.Cells[i].Amount.Value:0.######}";
}
