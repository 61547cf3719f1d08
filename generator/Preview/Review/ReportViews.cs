using System.Globalization;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Site;

namespace Mingzhang.Preview.Review;

/// <summary>Makes the parts of the review report, one a disclosure.</summary>
static class ReportViews
{
    const int MostChanges = 40;

    /// <param name="only"><c>department</c>, <c>department/disclosure</c>, or empty for all.</param>
    public static IReadOnlyList<ReportView> Of(Edition edition, string only, string site, Language language, FindingViews views) =>
    [
        .. from shelf in edition.Shelves
           from loaded in shelf.Loaded.Disclosures
           let id = $"{shelf.Id}/{loaded.Disclosure.Id}"
           where only.Length == 0 || id == only || shelf.Id == only
           select View(edition, shelf, loaded, id, site, language, views),
    ];

    /// <summary>What stands against the site as a whole, or against what could not be read.</summary>
    public static IEnumerable<Finding> Elsewhere(Edition edition)
    {
        var folders = edition.Shelves.SelectMany(shelf => shelf.Loaded.Disclosures).Select(loaded => loaded.Disclosure.Folder + "/").ToList();
        return edition.Findings.Where(finding => finding.Severity != Severity.Info && !folders.Exists(folder => (finding.Span.File ?? "").StartsWith(folder, StringComparison.Ordinal)));
    }

    /// <summary>Which figures the changes are counted from; null where there are none.</summary>
    public static string? ComparedWith(Disclosure disclosure, IReadOnlyList<LoadedDisclosure> department) =>
        YearChanges.Before(disclosure, department) is { } before ? before.Id
            : disclosure.Previous.Count > 0 ? (disclosure.Year - 1).ToString(CultureInfo.InvariantCulture) : null;

    static ReportView View(Edition edition, Shelf shelf, LoadedDisclosure loaded, string id, string site, Language language, FindingViews views)
    {
        var disclosure = loaded.Disclosure;
        var tables = loaded.Report?.Tables ?? [];
        var findings = edition.Findings.Where(finding => !finding.Waived && (finding.Span.File ?? "").StartsWith(disclosure.Folder + "/", StringComparison.Ordinal)).ToList();
        var summary = FindingSummary.Of(findings);
        return new ReportView(id, shelf.Outline.Department.Name, TitleOf(disclosure, language), loaded.Standard.Name, SourceSum.Of(site, disclosure.Folder))
        {
            Published = disclosure.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Verified = tables.Sum(table => table.Verified),
            Rounded = tables.Sum(table => table.Rounded),
            Tables = [.. tables.Select(table => new ReportTableView(NameOf(disclosure, table.TableId), table.Verified, table.Rounded))],
            Errors = summary.Errors,
            Warnings = summary.Warnings,
            Infos = summary.Infos,
            Findings = [.. findings.Where(finding => finding.Severity != Severity.Info).OrderByDescending(finding => finding.Severity).Select(finding => views.Of(finding))],
            Waived = [.. (loaded.Report?.Waived ?? []).Select(waived => new ReportWaiverView(waived.Rule, waived.At, waived.Message, waived.Reason, waived.By ?? "",
                waived.Approved?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""))],
            Changes = ChangeViews.Of(id, disclosure, shelf.Loaded.Disclosures, null, MostChanges, views),
            ComparedWith = ComparedWith(disclosure, shelf.Loaded.Disclosures),
            Href = views.Href($"{id}/index.html", null),
        };
    }

    static string NameOf(Disclosure disclosure, string? table) =>
        table is null ? "—" : disclosure.Table(table) is { } found ? $"{found.Label} {found.Title}".Trim() : table;

    static string TitleOf(Disclosure disclosure, Language language) => (disclosure.Kind, language) switch
    {
        (DisclosureKind.Budget, Language.English) => $"Budget {disclosure.Year}",
        (DisclosureKind.Final, Language.English) => $"Final accounts {disclosure.Year}",
        (DisclosureKind.Budget, _) => $"{disclosure.Year}年部门预算",
        _ => $"{disclosure.Year}年部门决算",
    };
}
