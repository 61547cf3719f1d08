using System.Text.Json;

namespace Mingzhang.Diagnostics;

/// <summary>
/// Findings for programs. The shape is a contract: <c>findings</c> and <c>summary</c>; members that a finding does not have are
/// left out; lines and columns are 1-based in UTF-16 units, <c>endColumn</c> is exclusive.
/// </summary>
public sealed class JsonPrinter(Language language) : IFindingPrinter
{
    /// <summary>Writes members that a command adds behind <c>summary</c>.</summary>
    public Action<Utf8JsonWriter>? Extra { get; init; }

    public void Print(FindingReport report, TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings) Write(json, finding);
        json.WriteEndArray();
        Write(json, report.Summary);
        Extra?.Invoke(json);
        json.WriteEndObject();
    });

    void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", finding.Severity.Key());
        JsonText.Member(json, "message", finding.Message.In(language));
        WritePlace(json, finding.Span);
        if (!finding.Span.IsNone && !finding.Span.IsWholeFile) json.WriteNumber("endColumn", finding.Span.EndColumn);
        JsonText.OptionalMember(json, "at", finding.At);
        JsonText.OptionalMember(json, "published", finding.Published);
        JsonText.OptionalMember(json, "expected", finding.Expected);
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("related");
            foreach (var related in finding.Related)
            {
                json.WriteStartObject();
                WritePlace(json, related.Span);
                JsonText.OptionalMember(json, "message", related.Message.IsEmpty ? null : related.Message.In(language));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        JsonText.OptionalMember(json, "help", finding.Help.IsEmpty ? null : finding.Help.In(language));
        json.WriteBoolean("waived", finding.Waived);
        json.WriteEndObject();
    }

    static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        if (span.IsNone) return;
        JsonText.Member(json, "file", span.File);
        if (span.IsWholeFile) return;
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
    }

    static void Write(Utf8JsonWriter json, FindingSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("infos", summary.Infos);
        json.WriteNumber("waived", summary.Waived);
        json.WriteEndObject();
    }
}
