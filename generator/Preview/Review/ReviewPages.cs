using System.Text;
using Microsoft.AspNetCore.Http;
using Mingzhang.Diagnostics;
using Mingzhang.Preview.Serving;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Values;

namespace Mingzhang.Preview.Review;

/// <summary>Everything that the review layer shows, made from an edition. Safe for several threads.</summary>
sealed class ReviewPages(PreviewRequest preview)
{
    /// <summary>More findings than a person reads at once; the report lists them all.</summary>
    const int MostListed = 500;
    const int MostChanges = 400;

    readonly TemplateEngine _engine = new(TemplateOptions.Theme, new ReviewTemplates());
    readonly Lazy<IReadOnlyDictionary<string, string>> _chinese = new(() => ReviewTexts.Load(Language.Chinese));
    readonly Lazy<IReadOnlyDictionary<string, string>> _english = new(() => ReviewTexts.Load(Language.English));

    /// <summary>A page below <c>/_review/</c>, or null.</summary>
    public byte[]? Find(string path, IQueryCollection query, Edition edition) => path switch
    {
        "panel.html" => Render("panel", Panel(edition, query["page"].ToString())),
        "" or "report.html" => Render("report", Report(edition, query["only"].ToString())),
        _ => null,
    };

    /// <summary>The markup that tells of all errors above a page.</summary>
    /// <param name="fault">What making this very page found, or null.</param>
    public string Errors(Edition edition, string file, Finding? fault) => Text("errors", WithErrors(edition, file, fault));

    /// <summary>A page of our own where the site's cannot be made.</summary>
    public byte[] ErrorPage(Edition edition, string file, Finding? fault) => Render("error-page", WithErrors(edition, file, fault) with
    {
        Page = file,
        Head = Head(file, edition.Version),
    });

    /// <summary>What stands above a page that is older than the errors.</summary>
    public string GoodBanner(Edition edition, string file, string basePath) => Text("good", Model(edition) with { NowHref = basePath + file });

    public byte[] NoGood(Edition edition) => Render("no-good", Model(edition) with { Head = Head("", edition.Version), HomeHref = preview.BasePath });

    ReviewModel WithErrors(Edition edition, string file, Finding? fault)
    {
        var views = Views(edition);
        var standing = edition.Findings.Where(finding => finding is { Waived: false, Severity: not Severity.Info });
        var findings = (fault is null || edition.Findings.Contains(fault) ? standing : standing.Prepend(fault)).OrderByDescending(finding => finding.Severity).ToList();
        var summary = FindingSummary.Of(findings);
        return Model(edition) with
        {
            Errors = summary.Errors,
            Warnings = summary.Warnings,
            Findings = [.. findings.Take(MostListed).Select(finding => views.Of(finding, withLines: true))],
            More = Math.Max(0, findings.Count - MostListed),
            GoodHref = GoodHref(edition, file),
        };
    }

    ReviewModel Panel(Edition edition, string page)
    {
        var views = Views(edition);
        var findings = edition.Findings.Select(finding => views.Of(finding, page)).OrderByDescending(view => view.IsHere).ThenBy(view => Rank(view.Kind)).ToList();
        var (changes, comparedWith) = Changes(edition, page, views);
        return Model(edition) with
        {
            Page = page,
            Findings = [.. findings.Take(MostListed)],
            More = Math.Max(0, findings.Count - MostListed),
            Groups = [.. findings.Select(view => view.Group).Where(group => group.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Changes = changes,
            Claims = Claims(edition, page, views),
            ComparedWith = comparedWith,
            ReportHref = page.Split('/') is [var department, var disclosure, _, ..] ? $"/_review/report.html?only={department}/{disclosure}" : "/_review/report.html",
            GoodHref = edition.HasErrors ? GoodHref(edition, page) : null,
        };
    }

    /// <summary>What changed since last year on the page: of its table, or of all of them on the overview.</summary>
    static (IReadOnlyList<ChangeView> Changes, string? ComparedWith) Changes(Edition edition, string page, FindingViews views)
    {
        if (page.Split('/') is not [var department, var id, .. var rest]) return ([], null);
        var table = rest switch
        {
            ["index.html"] => null,
            ["tables", var file] => Path.GetFileNameWithoutExtension(file),
            _ => "",
        };
        if (table == "" || edition.Shelves.FirstOrDefault(shelf => shelf.Id == department) is not { } shelf) return ([], null);
        if (shelf.Loaded.Disclosures.FirstOrDefault(loaded => loaded.Disclosure.Id == id) is not { } loaded) return ([], null);
        var all = shelf.Loaded.Disclosures;
        // 12-2 is the second page of table 12.
        if (table is not null && loaded.Disclosure.Table(table) is null) table = table.Split('-')[0];
        return (ChangeViews.Of($"{department}/{id}", loaded.Disclosure, all, table, MostChanges, views), ReportViews.ComparedWith(loaded.Disclosure, all));
    }

    /// <summary>The numbers of a written section: which of them the tables fill in, and how the typed ones came out.</summary>
    static IReadOnlyList<ClaimView> Claims(Edition edition, string page, FindingViews views)
    {
        if (page.Split('/') is not [var department, var id, "text", var file]) return [];
        var loaded = edition.Shelves.FirstOrDefault(shelf => shelf.Id == department)?.Loaded.Disclosures.FirstOrDefault(loaded => loaded.Disclosure.Id == id);
        if (loaded is null) return [];
        var section = Path.GetFileNameWithoutExtension(file);
        return [.. loaded.Claims.Where(verdict => verdict.Claim.Section == section).Take(MostListed).Select(verdict => ClaimView.Of($"{department}/{id}", loaded.Disclosure, verdict, views))];
    }

    ReviewModel Report(Edition edition, string only) => Model(edition) with
    {
        Head = Head("", edition.Version),
        HomeHref = preview.BasePath,
        Reports = ReportViews.Of(edition, only, preview.Site, LanguageOf(edition), Views(edition)),
        Findings = [.. ReportViews.Elsewhere(edition).Select(finding => Views(edition).Of(finding))],
    };

    ReviewModel Model(Edition edition)
    {
        var summary = FindingSummary.Of(edition.Findings);
        var language = LanguageOf(edition);
        return new ReviewModel((language == Language.English ? _english : _chinese).Value, language == Language.English ? "en" : "zh-CN", edition.Version)
        {
            Errors = summary.Errors,
            Warnings = summary.Warnings,
            Infos = summary.Infos,
            Waived = summary.Waived,
        };
    }

    FindingViews Views(Edition edition) => new(edition, LanguageOf(edition), preview.Site, preview.BasePath);

    Language LanguageOf(Edition edition) => preview.Language ?? edition.Language;

    static string? GoodHref(Edition edition, string page)
    {
        if (edition.LastGood is not { } good) return null;
        return "/_review/good/" + (good.Files.ContainsKey(page) ? page : "index.html");
    }

    static RenderedText Head(string page, int version) => new(Encoding.UTF8.GetBytes(PageDresser.Head(page, version)));

    static int Rank(string kind) => kind switch
    {
        "error" => 0,
        "warning" => 1,
        "waived" => 2,
        _ => 3,
    };

    string Text(string template, ReviewModel model) => _engine.Load(template).Render(model);

    byte[] Render(string template, ReviewModel model) => Encoding.UTF8.GetBytes(Text(template, model));
}
