using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.OpenData;

/// <summary>
/// <c>datapackage.json</c>: the data files of a disclosure as a Data Package v2 with checksums, schemas and the column types of the
/// Fiscal Data Package.
/// </summary>
public static class DataPackage
{
    public static void Write(DatasetDescription dataset, Disclosure disclosure, IReadOnlyList<DataResource> resources, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, TableJson.Options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.WriteString("name", DatasetId.Of(disclosure));
        json.WriteString("id", dataset.Url);
        json.WriteString("title", dataset.Title);
        json.WriteString("description", dataset.Description);
        json.WriteString("version", string.Create(CultureInfo.InvariantCulture, $"{disclosure.Year}.1.{disclosure.Corrections.Count}"));
        if (disclosure.Published is { } published) json.WriteString("created", published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        WriteLicense(json, dataset.License);
        WriteSources(json, disclosure);
        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", dataset.Publisher);
        json.WriteStartArray("roles");
        json.WriteStringValue("publisher");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("resources");
        foreach (var resource in resources) WriteResource(json, disclosure, resource);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteLicense(Utf8JsonWriter json, string? license)
    {
        if (string.IsNullOrEmpty(license) || license == "未声明") return;
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        if (license.StartsWith("http", StringComparison.Ordinal)) json.WriteString("path", license);
        else json.WriteString("name", license);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WriteSources(Utf8JsonWriter json, Disclosure disclosure)
    {
        if (disclosure.Approval?.Document is not { } document) return;
        json.WriteStartArray("sources");
        json.WriteStartObject();
        json.WriteString("title", document);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WriteResource(Utf8JsonWriter json, Disclosure disclosure, DataResource resource)
    {
        var digest = resource.Digest;
        json.WriteStartObject();
        json.WriteString("name", resource.FileName.ToLowerInvariant().Replace("disclosure.xlsx", "workbook", StringComparison.Ordinal));
        json.WriteString("title", resource.Title);
        json.WriteString("path", resource.FileName);
        json.WriteString("mediatype", resource.MediaType);
        json.WriteNumber("bytes", digest.Length);
        json.WriteString("hash", "sha256:" + digest.Sha256);
        if (resource.MediaType == "text/csv") json.WriteString("encoding", "utf-8");
        if (resource.Table is { } table) WriteSchema(json, disclosure, table);
        json.WriteEndObject();
    }

    static void WriteSchema(Utf8JsonWriter json, Disclosure disclosure, BudgetTable table)
    {
        json.WriteString("type", "table");
        json.WriteStartObject("dialect");
        json.WriteString("lineTerminator", "\n");
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var side in table.Sides)
        {
            foreach (var column in side.Layout.Columns) WriteField(json, column, disclosure.Year);
            if (TableCsv.SaysLevel(side.Layout)) WriteField(json, TableCsv.LevelField, disclosure.Year);
        }
        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        foreach (var missing in (ReadOnlySpan<string>)["", "不适用", "不公开"]) json.WriteStringValue(missing);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteField(Utf8JsonWriter json, Column column, int year)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("title", Standard.ForYear(string.Join('/', column.Tiers), year));
        json.WriteString("type", column.IsNumeric ? "number" : "string");
        if (column.Kind == ColumnKind.Amount)
        {
            json.WriteString("columnType", "value");
            json.WriteString("unit", column.Unit.Name());
        }
        else if (column is { Kind: ColumnKind.Code, List: "functional" }) json.WriteString("columnType", "functional-classification:generic:code");
        else if (column.List is "economic-department" or "economic-government") json.WriteString("columnType", "economic-classification:generic:label");
        json.WriteEndObject();
    }
}
