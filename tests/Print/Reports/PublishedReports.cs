using System.Buffers;
using Mingzhang.Diagnostics;
using Mingzhang.Site;
using Mingzhang.Site.Themes;
using Mingzhang.Sources;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Print.Reports;

/// <summary>The report of every disclosure of the repository's site, made once for all tests.</summary>
static class PublishedReports
{
    static readonly Lazy<List<(LoadedDisclosure Source, byte[] Pdf)>> Made = new(Make);

    public static IReadOnlyList<(LoadedDisclosure Source, byte[] Pdf)> All => Made.Value;

    public static List<(LoadedDisclosure Source, byte[] Pdf)> Make()
    {
        var findings = new FindingList();
        var outline = SiteReader.Read(Repository.Root, findings)!;
        var library = new StandardLibrary(Repository.Root, findings);
        var planner = new SitePlanner(outline, Theme.Load(outline, findings)!);
        var reader = new DisclosureReader(Repository.Root, library);
        var reports = new List<(LoadedDisclosure, byte[])>();
        foreach (var department in outline.Departments)
        {
            var loaded = department.Disclosures.Select(each => reader.Read(department, each, findings)!).Select(each => new LoadedDisclosure(each, library.Find(each.StandardId)!)).ToList();
            foreach (var job in planner.Plan(department, loaded).Jobs.Where(job => job.Path.Text.EndsWith("/report.pdf", StringComparison.Ordinal)))
            {
                var pdf = new ArrayBufferWriter<byte>();
                job.Write(pdf);
                reports.Add((loaded.Single(each => job.Path.Text == $"{department.Department.Id}/{each.Disclosure.Id}/report.pdf"), pdf.WrittenSpan.ToArray()));
            }
        }
        Assert.NotEmpty(reports);
        return reports;
    }
}
