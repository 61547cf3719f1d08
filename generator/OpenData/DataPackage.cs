using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Mingzhang.Model;

namespace Mingzhang.OpenData;

/// <summary>
/// <c>datapackage.json</c>: the data files of a disclosure as a Data Package v2 with checksums, schemas and the column types of the
/// Fiscal Data Package.
/// </summary>
public static class DataPackage
{
    public const string FileName = "datapackage.json";

    public static void Write(DatasetDescription dataset, Disclosure disclosure, IReadOnlyList<DataResource> resources, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, TableJson.Options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.WriteString("name", DatasetId.Of(disclosure));
        json.WriteString("id", dataset.Url);
        json.WriteString("title", dataset.Title);
        json.WriteString("description", dataset.Description);
        json.WriteString("version", DatasetId.VersionOf(disclosure));
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
        foreach (var resource in resources) WriteResource(json, resource);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteLicense(Utf8JsonWriter json, string? license)
    {
        // The profile wants an identifier or an address; a licence that has neither is told by the page and the catalogue.
        var (identifier, address) = (LicenseAddress.IdentifierOf(license), LicenseAddress.Of(license));
        if (identifier is null && address is null) return;
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        if (identifier is not null) json.WriteString("name", identifier);
        if (address is not null) json.WriteString("path", address);
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

    static void WriteResource(Utf8JsonWriter json, DataResource resource)
    {
        var digest = resource.Digest;
        json.WriteStartObject();
        json.WriteString("name", resource.Name);
        json.WriteString("title", resource.Title);
        json.WriteString("path", resource.FileName);
        json.WriteString("mediatype", resource.MediaType);
        json.WriteNumber("bytes", digest.Length);
        json.WriteString("hash", "sha256:" + digest.Sha256);
        if (resource.MediaType == "text/csv") json.WriteString("encoding", "utf-8");
        if (resource.Schema?.Invoke() is { } schema) WriteSchema(json, schema);
        json.WriteEndObject();
    }

    static void WriteSchema(Utf8JsonWriter json, DataSchema schema)
    {
        json.WriteString("type", "table");
        json.WriteStartObject("dialect");
        json.WriteString("lineTerminator", schema.Dialect == CsvDialect.Excel ? "\r\n" : "\n");
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var field in schema.Fields) WriteField(json, field);
        json.WriteEndArray();
        WriteTexts(json, "missingValues", schema.MissingValues);
        if (schema.PrimaryKey.Count > 0) WriteTexts(json, "primaryKey", schema.PrimaryKey);
        if (schema.Reference is { } reference) WriteReference(json, reference);
        json.WriteEndObject();
    }

    static void WriteField(Utf8JsonWriter json, DataField field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        if (field.Title is { Length: > 0 } title) json.WriteString("title", title);
        json.WriteString("type", field.Type);
        if (field.ColumnType is { } type) json.WriteString("columnType", type);
        if (field.Unit is { } unit) json.WriteString("unit", unit);
        json.WriteEndObject();
    }

    static void WriteReference(Utf8JsonWriter json, DataReference reference)
    {
        json.WriteStartArray("foreignKeys");
        json.WriteStartObject();
        WriteTexts(json, "fields", [reference.Field]);
        json.WriteStartObject("reference");
        json.WriteString("resource", reference.Resource);
        WriteTexts(json, "fields", [reference.Key]);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
