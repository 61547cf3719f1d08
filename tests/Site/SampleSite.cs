using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Output;
using Mingzhang.Site;
using Mingzhang.Site.Themes;
using Mingzhang.Sources;

namespace Mingzhang.Tests.Site;

/// <summary>A site of <see cref="SampleDisclosure"/>, planned and rendered in memory.</summary>
sealed class SampleSite
{
    public SampleSite(Language language = Language.Chinese, string? colour = null, string root = "/nowhere", string theme = "default", params LoadedDisclosure[] disclosures)
    {
        if (disclosures.Length == 0) disclosures = [SampleDisclosure.Of(2024)];
        var department = new DepartmentOutline(SampleDisclosure.Department, "content/jiaoyu",
            [.. disclosures.Select(loaded => new DisclosureOutline(loaded.Disclosure.Id, loaded.Disclosure.Year, loaded.Disclosure.Kind, loaded.Disclosure.Folder))]);
        Outline = new SiteOutline(root, new SiteSettings("某县预算公开", new Organisation("某县财政局") { Icp = "某ICP备1号" })
        {
            Url = "https://example.org/budget/",
            Language = language,
            Theme = theme,
            Colour = colour,
        }, [department]);
        Theme = Theme.Load(Outline, Findings);
        if (Theme is null) return;
        var planner = new SitePlanner(Outline, Theme);
        Plan = planner.Plan(department, disclosures);
        Portal = planner.PlanPortal([Plan.Summary]);
    }

    public SiteOutline Outline { get; }

    public FindingList Findings { get; } = new();

    public Theme? Theme { get; }

    public DepartmentPlan Plan { get; } = null!;

    public IReadOnlyList<OutputJob> Portal { get; } = [];

    public IEnumerable<OutputJob> Jobs => Plan.Jobs.Concat(Portal);

    public IEnumerable<OutputJob> Pages => Jobs.Where(job => job.Path.Text.EndsWith(".html", StringComparison.Ordinal));

    public string Render(string path) => Render(Jobs.Single(job => job.Path.Text == path));

    public static string Render(OutputJob job)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        job.Write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
