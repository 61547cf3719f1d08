using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Mingzhang.OpenData;

namespace Mingzhang.Site.Portal;

/// <summary>Writes catalog.jsonld: the disclosures of the site as a DCAT catalogue, each with the one of the year before.</summary>
static class Catalogue
{
    public static void Write(IReadOnlyList<DepartmentSummary> departments, PageFrame frame, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, TableJson.Options);
        json.WriteStartObject();
        json.WriteStartObject("@context");
        json.WriteString("dcat", "http://www.w3.org/ns/dcat#");
        json.WriteString("dct", "http://purl.org/dc/terms/");
        json.WriteEndObject();
        json.WriteString("@id", frame.Address("catalog.jsonld"));
        json.WriteString("@type", "dcat:Catalog");
        json.WriteString("dct:title", frame.Site.Title);
        json.WriteString("dct:publisher", frame.Site.Organisation.Name);
        json.WriteString("dct:language", "zh-CN");
        json.WriteStartArray("dcat:dataset");
        foreach (var department in departments)
        {
            foreach (var disclosure in department.Disclosures) WriteDataset(json, department, disclosure, frame);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteDataset(Utf8JsonWriter json, DepartmentSummary department, DisclosureSummary disclosure, PageFrame frame)
    {
        var folder = $"{department.Department.Id}/{disclosure.Id}";
        json.WriteStartObject();
        json.WriteString("@id", frame.Address($"{folder}/index.html"));
        json.WriteString("@type", "dcat:Dataset");
        json.WriteString("dct:identifier", $"{department.Department.Id}-{disclosure.Id}");
        json.WriteString("dct:title", $"{department.Department.Name} {disclosure.Title}");
        json.WriteString("dct:publisher", department.Department.Name);
        if (disclosure.Published is { } date) json.WriteString("dct:issued", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("dct:accrualPeriodicity", "http://publications.europa.eu/resource/authority/frequency/ANNUAL");
        if (frame.Site.License is { } license && license != "未声明") json.WriteString("dct:license", license);
        json.WriteString("dcat:landingPage", frame.Address($"{folder}/index.html"));
        if (department.Disclosures.FirstOrDefault(other => other.Kind == disclosure.Kind && other.Year == disclosure.Year - 1) is { } before)
        {
            json.WriteString("dcat:prev", frame.Address($"{department.Department.Id}/{before.Id}/index.html"));
        }
        json.WriteStartArray("dcat:distribution");
        if (disclosure.TableCount > 0) WriteFile(json, frame.Address($"{folder}/data/facts.csv"), "text/csv");
        if (disclosure.TableCount + disclosure.FormCount > 0) WriteFile(json, frame.Address($"{folder}/data/datapackage.json"), "application/json");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteFile(Utf8JsonWriter json, string address, string mediaType)
    {
        json.WriteStartObject();
        json.WriteString("@type", "dcat:Distribution");
        json.WriteString("dcat:downloadURL", address);
        json.WriteString("dcat:mediaType", mediaType);
        json.WriteEndObject();
    }
}
