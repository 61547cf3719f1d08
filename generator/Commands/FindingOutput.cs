using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Publishing;
using Mingzhang.Sources;

namespace Mingzhang.Commands;

/// <summary>Prints a report where its form belongs: text for people to standard error, machine forms to standard output.</summary>
static class FindingOutput
{
    public static void Print(IReadOnlyList<Finding> findings, ReportFormat format, string site, Terminal terminal, IReadOnlyList<DisclosureClaims>? claims = null)
    {
        var language = terminal.Language;
        var sources = new SiteLines(site);
        switch (format)
        {
            case ReportFormat.Json:
                new JsonPrinter(language) { Extra = claims is null ? null : json => ClaimList.WriteJson(json, claims, language) }.Print(new FindingReport(findings), terminal.Out);
                break;
            case ReportFormat.Sarif:
                new SarifPrinter(language, AllRules.Catalogue, sources).Print(FromOutside(findings, site), terminal.Out);
                break;
            case ReportFormat.GitHub:
                var printer = new GitHubPrinter(language);
                var report = FromOutside(findings, site);
                printer.Print(report, terminal.Out);
                AppendSummary(printer, report);
                break;
            default:
                if (claims is not null) ClaimList.Print(claims, terminal);
                new TextPrinter(language, sources, terminal.Colour).Print(new FindingReport(findings), terminal.Error);
                break;
        }
    }

    /// <summary>Code scanning looks from the root of the repository, not from the site's folder.</summary>
    static FindingReport FromOutside(IReadOnlyList<Finding> findings, string site)
    {
        var root = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } workspace ? workspace : Directory.GetCurrentDirectory();
        var way = Path.GetRelativePath(root, site).Replace('\\', '/');
        var prefix = way == "." || way.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(way) ? "" : way + "/";
        return new FindingReport(findings) { FilePrefix = prefix };
    }

    static void AppendSummary(GitHubPrinter printer, FindingReport report)
    {
        if (Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is not { Length: > 0 } path) return;
        var text = new StringWriter();
        printer.PrintSummary(report, text);
        try
        {
            File.AppendAllText(path, text.ToString(), new UTF8Encoding(false));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The annotations say the same; a summary that cannot be written must not change the result of a check.
        }
    }
}
