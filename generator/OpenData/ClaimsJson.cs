using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mingzhang.Checks.Narrative;
using Mingzhang.Diagnostics;

namespace Mingzhang.OpenData;

/// <summary>
/// <c>narrative-claims.json</c>: every number that the written parts state, what it was held against, and how it came out. A claim links
/// to its cell by address.
/// </summary>
public static class ClaimsJson
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static void Write(string disclosure, IReadOnlyList<ClaimVerdict> claims, Language language, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("disclosure", disclosure);
            json.WriteStartObject("summary");
            foreach (var outcome in Enum.GetValues<ClaimOutcome>()) json.WriteNumber(NameOf(outcome), claims.Count(claim => claim.Outcome == outcome));
            json.WriteEndObject();
            json.WriteStartArray("claims");
            foreach (var claim in claims) Write(json, claim, language);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    /// <summary>One claim as an object.</summary>
    public static void Write(Utf8JsonWriter json, ClaimVerdict verdict, Language language)
    {
        var claim = verdict.Claim;
        json.WriteStartObject();
        json.WriteString("section", $"text/{claim.Section}");
        json.WriteString("file", claim.Span.File);
        json.WriteNumber("line", claim.Span.Line);
        json.WriteNumber("column", claim.Span.Column);
        json.WriteNumber("endColumn", claim.Span.EndColumn);
        json.WriteString("kind", claim.Kind.ToString().ToLowerInvariant());
        json.WriteString("written", claim.Written);
        json.WriteString("subject", claim.Subject.Text);
        json.WriteString("sentence", claim.Sentence);
        json.WriteString("outcome", NameOf(verdict.Outcome));
        if (verdict.Basis != ClaimBasis.None) json.WriteString("basis", verdict.Basis == ClaimBasis.LastYear ? "last-year" : verdict.Basis.ToString().ToLowerInvariant());
        if (verdict.At is not null) json.WriteString("at", verdict.At);
        if (!verdict.Cell.IsNone)
        {
            json.WriteStartObject("cell");
            json.WriteString("file", verdict.Cell.File);
            json.WriteNumber("line", verdict.Cell.Line);
            json.WriteNumber("column", verdict.Cell.Column);
            json.WriteEndObject();
        }
        if (verdict.Expected is not null) json.WriteString("expected", verdict.Expected);
        if (verdict.Rule is not null) json.WriteString("rule", verdict.Rule);
        if (!verdict.How.IsEmpty) json.WriteString("how", verdict.How.In(language));
        json.WriteEndObject();
    }

    static string NameOf(ClaimOutcome outcome) => outcome.ToString().ToLowerInvariant();
}
