using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Mingzhang.Model;

namespace Mingzhang.OpenData;

/// <summary>A disclosure as a schema.org Dataset, for the head of its page. Characters that end a script are escaped.</summary>
public static class DatasetJsonLd
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [ThreadStatic]
    static ArrayBufferWriter<byte>? _buffer;

    /// <param name="dataUrl">The absolute address of the folder of the data files.</param>
    public static byte[] Of(DatasetDescription dataset, Disclosure disclosure, IReadOnlyList<DataResource> resources, string dataUrl)
    {
        var output = _buffer ??= new ArrayBufferWriter<byte>(16 * 1024);
        output.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Dataset");
            json.WriteString("name", dataset.Title);
            json.WriteString("description", Described(dataset));
            json.WriteString("identifier", DatasetId.Of(disclosure));
            json.WriteString("url", dataset.Url);
            json.WriteStartObject("creator");
            json.WriteString("@type", "GovernmentOrganization");
            json.WriteString("name", dataset.Publisher);
            json.WriteEndObject();
            WriteDates(json, disclosure);
            json.WriteString("version", DatasetId.VersionOf(disclosure));
            if (LicenseAddress.NameOf(dataset.License) is { } license) json.WriteString("license", LicenseAddress.Of(license) ?? license);
            if (dataset.Region is { Length: > 0 } region) json.WriteString("spatialCoverage", region);
            WriteVariables(json, dataset);
            WriteCatalogue(json, dataset);
            json.WriteBoolean("isAccessibleForFree", true);
            json.WriteStartArray("distribution");
            foreach (var resource in resources)
            {
                json.WriteStartObject();
                json.WriteString("@type", "DataDownload");
                json.WriteString("name", resource.Title);
                json.WriteString("contentUrl", dataUrl + resource.FileName);
                json.WriteString("encodingFormat", resource.MediaType);
                json.WriteString("contentSize", string.Create(CultureInfo.InvariantCulture, $"{resource.Digest.Length} B"));
                json.WriteString("sha256", resource.Digest.Sha256);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return output.WrittenSpan.ToArray();
    }

    static void WriteVariables(Utf8JsonWriter json, DatasetDescription dataset)
    {
        if (dataset.Variables.Count == 0) return;
        json.WriteStartArray("variableMeasured");
        foreach (var variable in dataset.Variables) json.WriteStringValue(variable);
        json.WriteEndArray();
    }

    static void WriteCatalogue(Utf8JsonWriter json, DatasetDescription dataset)
    {
        if (dataset.CatalogueUrl.Length == 0) return;
        json.WriteStartObject("includedInDataCatalog");
        json.WriteString("@type", "DataCatalog");
        json.WriteString("name", dataset.CatalogueTitle);
        json.WriteString("url", dataset.CatalogueUrl);
        json.WriteEndObject();
    }

    /// <summary>Catalogues ask for at least fifty characters, so the title stands before the sentence.</summary>
    static string Described(DatasetDescription dataset) => dataset.Description.Length >= 50 ? dataset.Description : $"{dataset.Title}（{dataset.Publisher}，{dataset.Url}）。{dataset.Description}";

    static void WriteDates(Utf8JsonWriter json, Disclosure disclosure)
    {
        if (disclosure.Published is { } published) json.WriteString("datePublished", Text(published));
        if (disclosure.Corrections.Count > 0) json.WriteString("dateModified", Text(disclosure.Corrections.Max(correction => correction.Date)));
        json.WriteString("temporalCoverage", string.Create(CultureInfo.InvariantCulture, $"{disclosure.Year}-01-01/{disclosure.Year}-12-31"));
    }

    static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
