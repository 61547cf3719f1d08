using System.Globalization;

namespace Mingzhang.Diagnostics;

/// <summary>
/// Findings for people: place, severity, rule and message; the source line with a caret under the place; then what was expected,
/// what else is concerned, and what to do. Of a warning that is found again and again the first few are told in full, the others by
/// their head lines: a province has thousands alike, and nobody reads the same help twice.
/// </summary>
public sealed class TextPrinter(Language language, ISourceLines sources, bool colour = false) : IFindingPrinter
{
    const int LongestLabel = 60;

    /// <summary>Warnings of one rule that are told in full.</summary>
    const int InFull = 20;

    public void Print(FindingReport report, TextWriter writer)
    {
        var found = report.Findings.Where(IsRepeatable).CountBy(finding => finding.Rule, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in report.Findings)
        {
            PrintHead(finding, report.FilePrefix, writer);
            // An information asks for nothing: its head line says it all.
            if (finding.Severity == Severity.Info) continue;
            var count = IsRepeatable(finding) ? told[finding.Rule] = told.GetValueOrDefault(finding.Rule) + 1 : 0;
            if (count > InFull) continue;
            PrintDetails(finding, report.FilePrefix, writer);
            if (count == InFull && found[finding.Rule] > InFull) AnnounceHeads(finding.Rule, found[finding.Rule] - InFull, writer);
        }
    }

    static bool IsRepeatable(Finding finding) => finding is { Severity: Severity.Warning, Waived: false };

    void AnnounceHeads(string rule, int count, TextWriter writer) => Detail(writer, new("其余", "more"), new Message(
        $"{rule} 还有 {count} 处，下面只列位置；做法相同，说明见 explain {rule}",
        $"{count} further findings of {rule} are told by their places alone; see explain {rule}").In(language));

    void PrintDetails(Finding finding, string prefix, TextWriter writer)
    {
        if (!finding.Waived) PrintExcerpt(finding, writer);
        Detail(writer, new("应为", "expected"), finding.Expected);
        foreach (var related in finding.Related)
        {
            var place = related.Span.IsNone ? "" : prefix + related.Span + " ";
            Detail(writer, new("相关", "related"), place + related.Message.In(language));
        }
        if (finding.Waived) Detail(writer, new("已豁免", "waived"), finding.WaivedBecause);
        else Detail(writer, new("建议", "help"), finding.Help.In(language));
    }

    void PrintHead(Finding finding, string prefix, TextWriter writer)
    {
        if (!finding.Span.IsNone) writer.Write(Paint(VisibleText.Of(prefix + finding.Span) + ":", "1") + " ");
        var word = finding.Waived
            ? new Message($"已豁免的{finding.Severity.Word().Chinese}", $"waived {finding.Severity.Word().English}")
            : finding.Severity.Word();
        writer.Write(Paint(word.In(language) + " " + finding.Rule, ColourOf(finding)));
        writer.Write(" " + VisibleText.Of(finding.Message.In(language)));
        if (finding.Place.In(language) is { Length: > 0 } place)
        {
            writer.Write(language == Language.English ? $" ({VisibleText.Of(place)})" : $"（{VisibleText.Of(place)}）");
        }
        writer.Write('\n');
    }

    void PrintExcerpt(Finding finding, TextWriter writer)
    {
        var span = finding.Span;
        if (span.IsNone || span.IsWholeFile || sources.Line(span.File, span.Line) is not { } line) return;
        var excerpt = SourceExcerpt.Of(line, span);
        var number = span.Line.ToString(CultureInfo.InvariantCulture).PadLeft(4);
        writer.Write($"{number} | {excerpt.Text}\n");
        var carets = Paint(new string('^', excerpt.Width), ColourOf(finding));
        writer.Write($"{new string(' ', number.Length)} | {new string(' ', excerpt.Offset)}{carets}{Label(finding)}\n");
    }

    string Label(Finding finding)
    {
        if (finding.Published is not { Length: > 0 } published) return "";
        var shown = VisibleText.Of(published.Length > LongestLabel ? published[..LongestLabel] + "..." : published);
        return (language == Language.English ? " here " : " 此处 ") + shown;
    }

    void Detail(TextWriter writer, Message label, string? text)
    {
        if (!string.IsNullOrEmpty(text)) writer.Write($"   = {label.In(language)} {VisibleText.Of(text)}\n");
    }

    string Paint(string text, string code) => colour ? $"\e[{code}m{text}\e[0m" : text;

    static string ColourOf(Finding finding) => finding switch
    {
        { Waived: true } or { Severity: Severity.Info } => "36",
        { Severity: Severity.Error } => "1;31",
        _ => "1;33",
    };
}
