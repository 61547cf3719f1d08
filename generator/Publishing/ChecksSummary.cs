using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Site;
using Mingzhang.Standards;

namespace Mingzhang.Publishing;

/// <summary>Turns what the checks proved into what the page <c>checks.html</c> tells.</summary>
static class ChecksSummary
{
    public static ChecksReport Of(CheckReport report, Language language) => new(
        [.. report.Tables.Select(table => new CheckedTable(table.Table, table.Verified, table.Rounded))],
        [.. from table in report.Tables from rounding in table.Roundings select RoundingOf(report, table.Table, rounding.In(language))],
        [.. report.Findings.Where(finding => finding.Waived).Select(finding => Waived(report, finding, language))]);

    static Rounding RoundingOf(CheckReport report, string table, string message) =>
        new(table, report.Disclosure.Table(table) is not { } found ? table : found.Label.Length > 0 ? found.Label : found.Title, message, "");

    /// <summary>The finding's own words for its place, else the title of the written section that it is about.</summary>
    static string PlaceOf(CheckReport report, Finding finding, Language language)
    {
        if (finding.Place.In(language) is { Length: > 0 } place) return place;
        var section = report.Disclosure.Sections.FirstOrDefault(section => finding.At == Address.Section(section.Layout.Id).Text);
        return section is null ? finding.At ?? "" : Standard.ForYear(section.Layout.Title, report.Disclosure.Year);
    }

    static WaivedFinding Waived(CheckReport report, Finding finding, Language language)
    {
        var waiver = report.Disclosure.Waivers.FirstOrDefault(waiver => waiver.Rule == finding.Rule && waiver.At == finding.At && (waiver.Published is null || waiver.Published == finding.Published));
        return new WaivedFinding(finding.Rule, finding.At ?? "", PlaceOf(report, finding, language), finding.Message.In(language), finding.WaivedBecause ?? "")
        {
            Published = finding.Published,
            Expected = finding.Expected,
            By = waiver?.By,
            Approved = waiver?.Approved,
        };
    }
}
