using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Mingzhang.Diagnostics;

/// <summary>
/// Findings as SARIF 2.1.0, for code scanning. Waived findings carry a <c>suppressions</c> entry. A run holds at most 25,000
/// results, a file 20 runs, and a result 100 related places: what GitHub accepts.
/// </summary>
public sealed class SarifPrinter(Language language, RuleCatalogue catalogue, ISourceLines sources) : IFindingPrinter
{
    const int ResultsPerRun = 25_000;
    const int MostRuns = 20;
    const int MostRelated = 100;

    public void Print(FindingReport report, TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        var runs = report.Findings.Chunk(ResultsPerRun).Take(MostRuns).ToArray();
        foreach (var run in runs.Length == 0 ? [[]] : runs) WriteRun(json, report, run);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    void WriteRun(Utf8JsonWriter json, FindingReport report, IReadOnlyList<Finding> findings)
    {
        var ids = findings.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        WriteTool(json, ids);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteString("language", language == Language.English ? "en" : "zh-CN");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject("SRCROOT");
        json.WriteStartObject("description");
        json.WriteString("text", language == Language.English ? "The folder that file paths begin from" : "文件路径的起点文件夹");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var finding in findings) WriteResult(json, report, finding, ids);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    void WriteTool(Utf8JsonWriter json, List<string> ids)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Mingzhang");
        json.WriteStartArray("rules");
        foreach (var id in ids)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            if (catalogue.TryFind(id, out var rule))
            {
                WriteText(json, "shortDescription", rule.Title.In(language));
                json.WriteStartObject("defaultConfiguration");
                json.WriteString("level", Level(rule.Severity));
                json.WriteEndObject();
                json.WriteStartObject("properties");
                json.WriteStartArray("tags");
                json.WriteStringValue(rule.Family);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    void WriteResult(Utf8JsonWriter json, FindingReport report, Finding finding, List<string> ids)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", ids.IndexOf(finding.Rule));
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", Sentence(finding));
        json.WriteStartArray("locations");
        if (!finding.Span.IsNone || finding.At is not null) WriteLocation(json, report, finding.Span, finding.At, null, null);
        json.WriteEndArray();
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var (related, index) in finding.Related.Take(MostRelated).Select((related, index) => (related, index)))
            {
                WriteLocation(json, report, related.Span, null, index, related.Message.In(language));
            }
            json.WriteEndArray();
        }
        json.WriteStartObject("partialFingerprints");
        json.WriteString("mingzhang/v1", Fingerprint(finding));
        json.WriteEndObject();
        WriteSuppression(json, finding);
        WriteProperties(json, finding);
        json.WriteEndObject();
    }

    void WriteLocation(Utf8JsonWriter json, FindingReport report, SourceSpan span, string? at, int? id, string? message)
    {
        json.WriteStartObject();
        if (id is { } number) json.WriteNumber("id", number);
        if (!span.IsNone)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', (report.FilePrefix + span.File).Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", "SRCROOT");
            json.WriteEndObject();
            if (!span.IsWholeFile) WriteRegion(json, span, withSnippet: id is null);
            json.WriteEndObject();
        }
        if (at is not null)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            JsonText.Member(json, "fullyQualifiedName", at);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        if (!string.IsNullOrEmpty(message)) WriteText(json, "message", message);
        json.WriteEndObject();
    }

    void WriteRegion(Utf8JsonWriter json, SourceSpan span, bool withSnippet)
    {
        var start = Math.Max(1, span.Column);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", start);
        json.WriteNumber("endColumn", Math.Max(start, span.EndColumn));
        if (withSnippet && sources.Line(span.File, span.Line) is { Length: > 0 } line)
        {
            WriteText(json, "snippet", SourceExcerpt.Of(line, span).Text);
        }
        json.WriteEndObject();
    }

    static void WriteSuppression(Utf8JsonWriter json, Finding finding)
    {
        if (finding.WaivedBecause is not { } reason) return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        JsonText.Member(json, "justification", reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    void WriteProperties(Utf8JsonWriter json, Finding finding)
    {
        if (finding is { Published: null, Expected: null, Help.IsEmpty: true }) return;
        json.WriteStartObject("properties");
        JsonText.OptionalMember(json, "published", finding.Published);
        JsonText.OptionalMember(json, "expected", finding.Expected);
        JsonText.OptionalMember(json, "help", finding.Help.IsEmpty ? null : finding.Help.In(language));
        json.WriteEndObject();
    }

    string Sentence(Finding finding)
    {
        var place = finding.Place.In(language);
        if (place.Length == 0) return finding.Message.In(language);
        return language == Language.English ? $"{finding.Message.English} ({place})" : $"{finding.Message.Chinese}（{place}）";
    }

    static void WriteText(Utf8JsonWriter json, string member, string text)
    {
        json.WriteStartObject(member);
        JsonText.Member(json, "text", text);
        json.WriteEndObject();
    }

    static string Level(Severity severity) => severity == Severity.Info ? "note" : severity.Key();

    /// <summary>Says that a finding of the next run is the same one; the line is left out, because it moves.</summary>
    static string Fingerprint(Finding finding)
    {
        var identity = string.Join('\n', finding.Rule, finding.Span.File, finding.At, finding.Published, finding.Message.Chinese);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..32];
    }
}
