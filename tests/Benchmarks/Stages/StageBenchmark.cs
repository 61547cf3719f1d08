using System.Buffers;
using Mingzhang.Audit;
using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Publishing;
using Mingzhang.Site;
using Mingzhang.Site.Themes;
using Mingzhang.Sources;
using Mingzhang.Standards;

namespace Mingzhang.Benchmarks.Stages;

/// <summary>
/// Builds a site in memory on one thread, stage by stage, and tells what each stage, each check and each kind of output costs a
/// disclosure once the code is warm. Files are read, none are written.
/// </summary>
static class StageBenchmark
{
    public static void Run(string folder, int rounds)
    {
        var clock = new StageClock();
        var disclosures = 0;
        for (var round = 0; round < rounds; round++)
        {
            if (round == rounds - 1) clock = new StageClock();
            disclosures = Build(folder, clock);
        }
        Console.WriteLine($"{disclosures} disclosures, round {rounds}; for one disclosure:");
        foreach (var (name, milliseconds, megabytes, calls) in clock.Stages)
        {
            Console.WriteLine(FormattableString.Invariant($"{milliseconds / disclosures,9:F3} ms {megabytes * 1000 / disclosures,9:F1} KB {(double)calls / disclosures,7:F1} calls  {name}"));
        }
    }

    static int Build(string folder, StageClock clock)
    {
        var findings = new FindingList();
        var library = new StandardLibrary(folder, findings);
        var site = SiteReader.Read(folder, findings) ?? throw new InvalidOperationException($"no site in {folder}");
        var theme = Theme.Load(site, findings) ?? throw new InvalidOperationException("no theme");
        var planner = new SitePlanner(site, theme, new SiteOptions { Pdf = false, Findings = findings });
        var audit = new SiteAudit(AuditMode.Fast, findings);
        var reader = new DisclosureReader(site.Root, library);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        var count = 0;
        foreach (var outline in site.Departments)
        {
            var years = new List<(Disclosure Disclosure, Standard Standard, IReadOnlyList<Finding> Reading)>();
            foreach (var entry in outline.Disclosures)
            {
                var reading = new FindingList();
                var disclosure = clock.Time("1 reading", () => reader.Read(outline, entry, reading));
                if (disclosure is not null && library.Find(disclosure.StandardId) is { } standard) years.Add((disclosure, standard, reading.ToSortedList()));
            }
            count += years.Count;
            var loaded = new List<LoadedDisclosure>();
            foreach (var (disclosure, standard, reading) in years)
            {
                var others = years.Select(year => year.Disclosure).Where(other => other != disclosure).ToList();
                var report = clock.Time("2 checking", () => DisclosureChecker.Check(disclosure, standard, library, others, reading));
                loaded.Add(new LoadedDisclosure(disclosure, standard) { Report = ChecksSummary.Of(report, site.Settings.Language), Proof = report, Claims = report.Claims });
                var context = new CheckContext(disclosure, standard, library, others, reading);
                foreach (var check in DisclosureChecker.Checks) clock.Time("2 check " + check.Name, () => DisclosureChecker.Run(check, context));
                audit.Expect($"{outline.Department.Id}/{disclosure.Id}", clock.Time("5 ledger", () => FigureLedger.Of(disclosure)));
            }
            var plan = clock.Time("3 planning", () => planner.Plan(outline, loaded));
            foreach (var job in plan.Jobs)
            {
                buffer.ResetWrittenCount();
                var path = job.Path.Text;
                clock.Time("4 " + KindOf(path), () => job.Write(buffer));
                clock.Time("5 audit", () => audit.Read(path, buffer.WrittenSpan));
            }
            clock.Time("5 audit close", () => { _ = audit.Close(outline.Department.Id); });
        }
        return count;
    }

    static string KindOf(string path)
    {
        if (path.EndsWith(".html", StringComparison.Ordinal)) return "page " + PageAddress.KindOf(path);
        return "data " + (path.Contains("/data/", StringComparison.Ordinal) ? Path.GetFileName(path) : Path.GetExtension(path));
    }
}
