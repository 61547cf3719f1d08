using System.Globalization;

namespace Mingzhang.Diagnostics;

/// <summary>
/// Findings as workflow annotations. A step shows ten of a kind, so the first ten errors, warnings and notices are printed and
/// then one line says how many more there are; waived findings are left out. The job's summary page lists them all.
/// </summary>
public sealed class GitHubPrinter(Language language) : IFindingPrinter
{
    const int ShownOfAKind = 10;
    const int LargestSummary = 900_000;

    public void Print(FindingReport report, TextWriter writer)
    {
        var open = report.Findings.Where(finding => !finding.Waived).ToList();
        var shown = 0;
        foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Info])
        {
            foreach (var finding in open.Where(finding => finding.Severity == severity).Take(ShownOfAKind))
            {
                writer.Write(Annotation(finding, report.FilePrefix) + "\n");
                shown++;
            }
        }
        if (open.Count > shown)
        {
            var rest = (open.Count - shown).ToString(CultureInfo.InvariantCulture);
            writer.Write(language == Language.English ? $"{rest} more, see the report\n" : $"另有 {rest} 条，见报告\n");
        }
    }

    /// <summary>Writes the findings as a Markdown table for <c>$GITHUB_STEP_SUMMARY</c>, which takes at most 1 MiB a step.</summary>
    public void PrintSummary(FindingReport report, TextWriter writer)
    {
        var english = language == Language.English;
        var (errors, warnings, infos, waived) = report.Summary;
        var head = english
            ? string.Create(CultureInfo.InvariantCulture, $"## Mingzhang\n\n{errors} errors, {warnings} warnings, {infos} infos, {waived} waived\n")
            : string.Create(CultureInfo.InvariantCulture, $"## 明账\n\n{errors} 个错误，{warnings} 个警告，{infos} 条信息，{waived} 条已豁免\n");
        writer.Write(head);
        if (report.Findings.Count == 0) return;
        writer.Write(english ? "\n| severity | rule | where | what |\n|---|---|---|---|\n" : "\n| 级别 | 规则 | 位置 | 内容 |\n|---|---|---|---|\n");
        var written = 0;
        foreach (var (finding, index) in report.Findings.Select((finding, index) => (finding, index)))
        {
            var row = $"| {finding.Severity.Word().In(language)} | {finding.Rule} | {Cell(report.FilePrefix + finding.Span)} | {Cell(finding.Message.In(language))} |\n";
            written += 4 * row.Length;
            if (written > LargestSummary)
            {
                var rest = (report.Findings.Count - index).ToString(CultureInfo.InvariantCulture);
                writer.Write(english ? $"\n{rest} more are left out here.\n" : $"\n其余 {rest} 条从略。\n");
                return;
            }
            writer.Write(row);
        }
    }

    string Annotation(Finding finding, string prefix)
    {
        var kind = finding.Severity == Severity.Info ? "notice" : finding.Severity.Key();
        var properties = new List<string>();
        if (!finding.Span.IsNone)
        {
            properties.Add("file=" + Property(prefix + finding.Span.File));
            if (!finding.Span.IsWholeFile)
            {
                properties.Add(string.Create(CultureInfo.InvariantCulture, $"line={finding.Span.Line},col={finding.Span.Column},endColumn={finding.Span.EndColumn}"));
            }
        }
        properties.Add("title=" + Property(finding.Rule));
        return $"::{kind} {string.Join(',', properties)}::{Data(Text(finding))}";
    }

    string Text(Finding finding)
    {
        var english = language == Language.English;
        var text = finding.Message.In(language);
        if (!finding.Place.IsEmpty) text += english ? $" ({finding.Place.English})" : $"（{finding.Place.Chinese}）";
        if (finding.Expected is { } expected) text += (english ? "\nexpected " : "\n应为 ") + expected;
        if (!finding.Help.IsEmpty) text += (english ? "\nhelp " : "\n建议 ") + finding.Help.In(language);
        return text;
    }

    static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    static string Cell(string text) => VisibleText.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal);
}
