using Mingzhang.Diagnostics;
using Mingzhang.Output;
using Mingzhang.Site;
using Mingzhang.Site.Themes;
using Mingzhang.Sources;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Site;

public sealed class RenderSiteTests
{
    [SkippableFact]
    public void Render()
    {
        var output = Environment.GetEnvironmentVariable("MZ_OUT");
        Skip.If(output is null);
        var root = Environment.GetEnvironmentVariable("MZ_SITE")!;
        var findings = new FindingList();
        var outline = SiteReader.Read(root, findings)!;
        var library = new StandardLibrary(root, findings);
        var theme = Theme.Load(outline, findings)!;
        foreach (var finding in theme.Check()) findings.Add(finding);
        var planner = new SitePlanner(outline, theme);
        var reader = new DisclosureReader(root, library);
        var summaries = new List<DepartmentSummary>();
        var jobs = new List<OutputJob>();
        foreach (var department in outline.Departments)
        {
            var loaded = new List<LoadedDisclosure>();
            foreach (var disclosure in department.Disclosures)
            {
                if (reader.Read(department, disclosure, findings) is { } read) loaded.Add(new LoadedDisclosure(read, library.Find(read.StandardId)!));
            }
            var plan = planner.Plan(department, loaded);
            jobs.AddRange(plan.Jobs);
            summaries.Add(plan.Summary);
        }
        jobs.AddRange(planner.PlanPortal(summaries));
        var log = new StringWriter();
        foreach (var finding in findings.ToSortedList()) log.WriteLine($"{finding.Span} {finding.Severity} {finding.Rule} {finding.Message.Chinese}");
        var buffer = new Mingzhang.Templating.Output.Utf8Output();
        foreach (var round in Enumerable.Range(0, 3))
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            foreach (var job in jobs)
            {
                buffer.Clear();
                try { job.Write(buffer); } catch (FindingException fault) { if (round == 0) log.WriteLine($"{job.Path} {fault.Finding.Span} {fault.Finding.Message.Chinese}"); continue; }
                var path = Path.Combine(output!, job.Path.Text);
                if (round > 0) continue;
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, buffer.Written.ToArray());
            }
            log.WriteLine($"{jobs.Count} jobs {watch.ElapsedMilliseconds} ms");
        }
        File.WriteAllText(Path.Combine(output!, "log.txt"), log.ToString());
    }
}
