using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Mingzhang.OpenData;

namespace Mingzhang.Site.Disclosures;

/// <summary><c>validation.json</c>: what the page checks.html tells, for programs: identities a table, roundings, and mistakes that stay with their reason.</summary>
static class ValidationJson
{
    public const string FileName = "validation.json";

    public static void Write(string disclosure, ChecksReport report, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, TableJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("disclosure", disclosure);
            json.WriteStartObject("summary");
            json.WriteNumber("verified", report.Tables.Sum(table => table.Verified));
            json.WriteNumber("rounded", report.Tables.Sum(table => table.Rounded));
            json.WriteNumber("waived", report.Waived.Count);
            json.WriteEndObject();
            json.WriteStartArray("tables");
            foreach (var table in report.Tables) WriteTable(json, table);
            json.WriteEndArray();
            json.WriteStartArray("roundings");
            foreach (var rounding in report.Roundings) WriteRounding(json, rounding);
            json.WriteEndArray();
            json.WriteStartArray("waived");
            foreach (var waived in report.Waived) WriteWaived(json, waived);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    /// <summary>The forms and the written parts together have no table: null.</summary>
    static void WriteTable(Utf8JsonWriter json, CheckedTable table)
    {
        json.WriteStartObject();
        json.WriteString("table", table.TableId);
        json.WriteNumber("verified", table.Verified);
        json.WriteNumber("rounded", table.Rounded);
        json.WriteEndObject();
    }

    static void WriteRounding(Utf8JsonWriter json, Rounding rounding)
    {
        json.WriteStartObject();
        json.WriteString("at", rounding.At);
        json.WriteString("place", rounding.Place);
        json.WriteString("message", rounding.Message);
        if (rounding.Difference.Length > 0) json.WriteString("difference", rounding.Difference);
        json.WriteEndObject();
    }

    static void WriteWaived(Utf8JsonWriter json, WaivedFinding waived)
    {
        json.WriteStartObject();
        json.WriteString("rule", waived.Rule);
        json.WriteString("at", waived.At);
        json.WriteString("place", waived.Place);
        json.WriteString("message", waived.Message);
        if (waived.Published is { } published) json.WriteString("published", published);
        if (waived.Expected is { } expected) json.WriteString("expected", expected);
        json.WriteString("reason", waived.Reason);
        if (waived.By is { } by) json.WriteString("by", by);
        if (waived.Approved is { } approved) json.WriteString("approved", approved.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
