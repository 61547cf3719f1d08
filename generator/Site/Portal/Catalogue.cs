using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Mingzhang.Model;
using Mingzhang.OpenData;

namespace Mingzhang.Site.Portal;

/// <summary>
/// Writes catalog.jsonld: the site as a DCAT 3 catalogue. The budgets of a department are a series, each disclosure a data set of it
/// that names the one before, each file a distribution with its checksum.
/// </summary>
static class Catalogue
{
    const string MediaTypes = "https://www.iana.org/assignments/media-types/";
    const string Yearly = "http://publications.europa.eu/resource/authority/frequency/ANNUAL";
    const string Chinese = "http://publications.europa.eu/resource/authority/language/ZHO";

    static readonly (string Prefix, string Namespace)[] Prefixes =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"), ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"), ("spdx", "http://spdx.org/rdf/terms#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <param name="formats">What is published beside plain CSV.</param>
    /// <param name="sumOf">The SHA-256 in hex of a file of the site, or null where it is not known.</param>
    public static void Write(IReadOnlyList<DepartmentSummary> departments, PageFrame frame, DataFormats formats, Func<string, string?> sumOf, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, TableJson.Options);
        json.WriteStartObject();
        json.WriteStartObject("@context");
        foreach (var (prefix, iri) in Prefixes) json.WriteString(prefix, iri);
        json.WriteEndObject();
        json.WriteString("@id", frame.Address("catalog.jsonld"));
        json.WriteString("@type", "dcat:Catalog");
        json.WriteString("dct:title", frame.Site.Title);
        WriteAgent(json, frame.Site.Organisation.Name);
        WriteLink(json, "dct:language", Chinese);
        WriteLink(json, "foaf:homepage", frame.Address("index.html"));
        json.WriteStartArray("dcat:dataset");
        foreach (var department in departments)
        {
            foreach (var kind in department.Disclosures.Select(disclosure => disclosure.Kind).Distinct()) WriteSeries(json, department, kind, frame);
            foreach (var disclosure in department.Disclosures) WriteDataset(json, department, disclosure, frame, formats, sumOf);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteSeries(Utf8JsonWriter json, DepartmentSummary department, DisclosureKind kind, PageFrame frame)
    {
        json.WriteStartObject();
        json.WriteString("@id", SeriesOf(department, kind, frame));
        json.WriteString("@type", "dcat:DatasetSeries");
        json.WriteString("dct:title", $"{department.Department.Name} {frame.Wording[kind == DisclosureKind.Final ? "series_final" : "series_budget"]}");
        WriteAgent(json, department.Department.Name);
        WriteLink(json, "dct:accrualPeriodicity", Yearly);
        WritePlace(json, department);
        json.WriteEndObject();
    }

    static void WriteDataset(Utf8JsonWriter json, DepartmentSummary department, DisclosureSummary disclosure, PageFrame frame, DataFormats formats, Func<string, string?> sumOf)
    {
        var folder = $"{department.Department.Id}/{disclosure.Id}";
        json.WriteStartObject();
        json.WriteString("@id", IdOf(department, disclosure, frame));
        json.WriteString("@type", "dcat:Dataset");
        json.WriteString("dct:identifier", $"{department.Department.Id}-{disclosure.Id}");
        json.WriteString("dct:title", $"{department.Department.Name} {disclosure.Title}");
        WriteAgent(json, department.Department.Name);
        if (disclosure.Published is { } date) WriteDate(json, "dct:issued", date);
        if (disclosure.Corrections.Count > 0) WriteDate(json, "dct:modified", disclosure.Corrections.Max(correction => correction.Date));
        WriteYear(json, disclosure.Year);
        WritePlace(json, department);
        WriteLink(json, "dct:language", Chinese);
        WriteLicense(json, frame.Site.License);
        WriteLink(json, "dcat:landingPage", frame.Address($"{folder}/index.html"));
        WriteLink(json, "dcat:inSeries", SeriesOf(department, disclosure.Kind, frame));
        // Of all the years before, not only last year's: a series may have gaps.
        if (department.Disclosures.Where(other => other.Kind == disclosure.Kind && other.Year < disclosure.Year).MaxBy(other => other.Year) is { } before)
        {
            WriteLink(json, "dcat:prev", IdOf(department, before, frame));
        }
        json.WriteStartArray("dcat:distribution");
        foreach (var (file, type) in FilesOf(disclosure, formats)) WriteFile(json, $"{folder}/data/{file}", type, frame, sumOf);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The files of the whole disclosure; the data package lists those of each table.</summary>
    static IEnumerable<(string File, string MediaType)> FilesOf(DisclosureSummary disclosure, DataFormats formats)
    {
        if (disclosure.TableCount > 0)
        {
            yield return (FactsCsv.FileName, "text/csv");
            if (formats.HasFlag(DataFormats.Xlsx)) yield return (Workbook.FileName, Workbook.MediaType);
        }
        if (disclosure.FormCount > 0) yield return (ProjectsCsv.FileName, "text/csv");
        if (disclosure.TableCount + disclosure.FormCount > 0) yield return (DataPackage.FileName, "application/json");
    }

    static void WriteFile(Utf8JsonWriter json, string path, string mediaType, PageFrame frame, Func<string, string?> sumOf)
    {
        json.WriteStartObject();
        json.WriteString("@id", frame.Address(path));
        json.WriteString("@type", "dcat:Distribution");
        WriteLink(json, "dcat:accessURL", frame.Address(path));
        WriteLink(json, "dcat:downloadURL", frame.Address(path));
        WriteLink(json, "dcat:mediaType", MediaTypes + mediaType);
        WriteLicense(json, frame.Site.License);
        if (sumOf(path) is { } sum)
        {
            json.WriteStartObject("spdx:checksum");
            json.WriteString("@type", "spdx:Checksum");
            WriteLink(json, "spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
            WriteTyped(json, "spdx:checksumValue", "xsd:hexBinary", sum);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    /// <summary>The department's page stands for the series of its budgets, or of its final accounts.</summary>
    static string SeriesOf(DepartmentSummary department, DisclosureKind kind, PageFrame frame) =>
        $"{frame.Address($"{department.Department.Id}/index.html")}#{(kind == DisclosureKind.Final ? "final" : "budget")}";

    static string IdOf(DepartmentSummary department, DisclosureSummary disclosure, PageFrame frame) => frame.Address($"{department.Department.Id}/{disclosure.Id}/index.html");

    static void WriteAgent(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject("dct:publisher");
        json.WriteString("@type", "foaf:Agent");
        json.WriteString("foaf:name", name);
        json.WriteEndObject();
    }

    static void WritePlace(Utf8JsonWriter json, DepartmentSummary department)
    {
        if (department.Department.Region is not { Length: > 0 } region) return;
        json.WriteStartObject("dct:spatial");
        json.WriteString("@type", "dct:Location");
        json.WriteString("rdfs:label", region);
        json.WriteEndObject();
    }

    static void WriteYear(Utf8JsonWriter json, int year)
    {
        json.WriteStartObject("dct:temporal");
        json.WriteString("@type", "dct:PeriodOfTime");
        WriteDate(json, "dcat:startDate", new DateOnly(year, 1, 1));
        WriteDate(json, "dcat:endDate", new DateOnly(year, 12, 31));
        json.WriteEndObject();
    }

    static void WriteLicense(Utf8JsonWriter json, string? license)
    {
        if (LicenseAddress.Of(license) is { } address) WriteLink(json, "dct:license", address);
        else if (LicenseAddress.NameOf(license) is { } name) json.WriteString("dct:rights", name);
    }

    static void WriteLink(Utf8JsonWriter json, string property, string iri)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", iri);
        json.WriteEndObject();
    }

    static void WriteDate(Utf8JsonWriter json, string property, DateOnly date) => WriteTyped(json, property, "xsd:date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    static void WriteTyped(Utf8JsonWriter json, string property, string type, string value)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("@value", value);
        json.WriteEndObject();
    }
}
