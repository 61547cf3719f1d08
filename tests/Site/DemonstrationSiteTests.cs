using Mingzhang.Diagnostics;
using Mingzhang.Output;
using Mingzhang.Site;
using Mingzhang.Site.Themes;
using Mingzhang.Sources;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Site;

public sealed class DemonstrationSiteTests
{
    /// <summary>Renders the repository's own site; with MINGZHANG_TEST_OUTPUT set to a folder the files are kept there to be looked at.</summary>
    [Fact]
    public void Every_page_of_the_demonstration_site_renders()
    {
        var findings = new FindingList();
        var outline = SiteReader.Read(Repository.Root, findings)!;
        var library = new StandardLibrary(Repository.Root, findings);
        var theme = Theme.Load(outline, findings)!;
        Assert.Empty(theme.Check());
        var planner = new SitePlanner(outline, theme);
        var reader = new DisclosureReader(Repository.Root, library);
        var jobs = new List<OutputJob>();
        var summaries = new List<DepartmentSummary>();
        foreach (var department in outline.Departments)
        {
            var loaded = department.Disclosures
                .Select(disclosure => reader.Read(department, disclosure, findings)!)
                .Select(disclosure => new LoadedDisclosure(disclosure, library.Find(disclosure.StandardId)!))
                .ToList();
            var plan = planner.Plan(department, loaded);
            Assert.Empty(plan.Findings);
            jobs.AddRange(plan.Jobs);
            summaries.Add(plan.Summary);
        }
        jobs.AddRange(planner.PlanPortal(summaries));

        var pages = PageChecks.Of(jobs.Select(job => (job.Path.Text, SampleSite.Render(job))));

        Keep(jobs);
        Assert.DoesNotContain(findings.ToSortedList(), finding => finding.Severity == Severity.Error);
        Assert.True(pages.Count > 60, $"{pages.Count} pages");
        pages.Verify();
    }

    static void Keep(IReadOnlyList<OutputJob> jobs)
    {
        if (Environment.GetEnvironmentVariable("MINGZHANG_TEST_OUTPUT") is not { Length: > 0 } folder) return;
        foreach (var job in jobs)
        {
            var path = Path.Combine(folder, job.Path.Text);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, SampleSite.Render(job));
        }
    }
}
