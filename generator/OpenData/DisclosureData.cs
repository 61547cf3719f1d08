using System.Buffers;
using System.Reflection;
using Mingzhang.Model;

namespace Mingzhang.OpenData;

/// <summary>Which data files a disclosure publishes under <c>data/</c>, in order.</summary>
public static class DisclosureData
{
    /// <param name="formats">What is made beside plain CSV.</param>
    public static IReadOnlyList<DataResource> Resources(Disclosure disclosure, DataFormats formats = DataFormats.All)
    {
        var resources = new List<DataResource>();
        foreach (var table in disclosure.Tables)
        {
            resources.Add(new DataResource($"{table.Id}.csv", "text/csv", table.Title, output => TableCsv.Write(table, output)) { Schema = () => TableSchema.Of(table, disclosure.Year, CsvDialect.Machine) });
            if (formats.HasFlag(DataFormats.ExcelCsv)) resources.Add(new DataResource($"{table.Id}.excel.csv", "text/csv", $"{table.Title}（Excel）", output => TableCsv.Write(table, output, CsvDialect.Excel)) { Schema = () => TableSchema.Of(table, disclosure.Year, CsvDialect.Excel) });
            if (formats.HasFlag(DataFormats.Json)) resources.Add(new DataResource($"{table.Id}.json", "application/json", table.Title, output => TableJson.Write(disclosure, table, output)));
        }
        if (disclosure.Tables.Count > 0)
        {
            resources.Add(new DataResource(FactsCsv.FileName, "text/csv", "全部数据（长表）", output => FactsCsv.Write(disclosure, output)) { Schema = () => FactsCsv.Schema });
            if (formats.HasFlag(DataFormats.Xlsx)) resources.Add(new DataResource(Workbook.FileName, Workbook.MediaType, "全部表格", output => Workbook.Write(disclosure, output)));
            if (formats.HasFlag(DataFormats.Json)) resources.Add(new DataResource("table.schema.json", "application/schema+json", "JSON Schema", WriteSchema));
        }
        foreach (var list in CodesCsv.ListsOf(disclosure))
        {
            resources.Add(new DataResource(CodesCsv.FileNameOf(list), "text/csv", $"所用科目代码（{list}）", output => CodesCsv.Write(disclosure, list, output)) { Schema = () => CodesCsv.SchemaOf(list) });
        }
        if (disclosure.Forms.Count > 0)
        {
            resources.Add(new DataResource(ProjectsCsv.FileName, "text/csv", "项目支出绩效目标表", output => ProjectsCsv.Write(disclosure, output)) { Schema = () => ProjectsCsv.SchemaOf(disclosure) });
            resources.Add(new DataResource("performance.csv", "text/csv", "绩效指标", output => PerformanceCsv.Write(disclosure, output)) { Schema = () => PerformanceCsv.Schema });
        }
        return resources;
    }

    static void WriteSchema(IBufferWriter<byte> output)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("opendata/table.schema.json")
            ?? throw new InvalidOperationException("The schema of tables is not embedded");
        var length = (int)stream.Length;
        stream.ReadExactly(output.GetSpan(length)[..length]);
        output.Advance(length);
    }
}
