using Mingzhang.Output;
using Mingzhang.Site.Disclosures;
using Mingzhang.Site.Portal;
using Mingzhang.Site.Themes;
using Mingzhang.Sources;

namespace Mingzhang.Site;

/// <summary>
/// Says which files the site has and how each is made. A department is planned from its own disclosures and the outline;
/// the portal from the summaries that the departments leave. Planning and the jobs may run on any thread.
/// </summary>
public sealed class SitePlanner(SiteOutline outline, Theme theme, SiteOptions? options = null)
{
    readonly SiteTools _tools = new(outline, theme, options ?? new SiteOptions());

    /// <summary>The pages and data files of one department.</summary>
    /// <param name="disclosures">The department's disclosures that were read, in any order.</param>
    public DepartmentPlan Plan(DepartmentOutline department, IReadOnlyList<LoadedDisclosure> disclosures) =>
        new DepartmentPlanner(_tools, department, disclosures).Plan();

    /// <summary>index.html, search.html, 404.html, sitemap.xml, feed.xml, catalog.jsonld, robots.txt, .nojekyll and the assets.</summary>
    /// <param name="sumOf">The SHA-256 in hex of a file of a department, or null where it is not known: the catalogue lists them.</param>
    public IReadOnlyList<OutputJob> PlanPortal(IReadOnlyList<DepartmentSummary> departments, Func<string, string?>? sumOf = null) =>
        new PortalPlanner(_tools, departments, sumOf ?? (_ => null)).Plan();
}
