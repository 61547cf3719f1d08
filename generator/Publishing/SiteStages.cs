using System.Runtime.ExceptionServices;
using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Output;
using Mingzhang.Publishing.Staging;
using Mingzhang.Site;
using Mingzhang.Site.Themes;
using Mingzhang.Sources;
using Mingzhang.Standards;
using Mingzhang.Text.Binding;

namespace Mingzhang.Publishing;

/// <summary>
/// The stages of the program, wired together for one site: reading, checking, planning. A stage tells faults of the sources as
/// findings and throws only what the operating system refuses. The calls for departments come from several threads.
/// </summary>
/// <param name="library">The standards where they outlive a run; null reads them anew.</param>
/// <param name="told">What jobs tell while they run, where they outlive a run; null where it belongs to the other findings.</param>
public sealed class SiteStages(string site, bool pdf, FindingList findings, StandardLibrary? library = null, FindingList? told = null)
{
    readonly StandardLibrary _library = library ?? new StandardLibrary(site, findings);
    SectionBinder Binder => field ??= new SectionBinder(_library);
    DisclosureReader? _reader;
    SitePlanner? _planner;
    Language _language;

    /// <summary>The site before its disclosures are read; null where there is no <c>site.yml</c>.</summary>
    public SiteOutline? ReadOutline() => Guard(() =>
    {
        _reader = new DisclosureReader(site, _library);
        return SiteReader.Read(site, findings);
    });

    /// <summary>Makes the theme ready; false (with findings) where it cannot be used.</summary>
    public bool Prepare(SiteOutline outline)
    {
        _language = outline.Settings.Language;
        if (Theme.Load(outline, findings) is not { } theme) return false;
        findings.AddRange(theme.Check());
        _planner = new SitePlanner(outline, theme, new SiteOptions { Pdf = pdf, Findings = told ?? findings });
        return !findings.HasErrors;
    }

    /// <summary>Reads and checks the disclosures of a department.</summary>
    /// <param name="inParallel">Share its disclosures among the cores: for few departments.</param>
    public LoadedDepartment Load(DepartmentOutline department, bool inParallel = false)
    {
        var outlines = department.Disclosures;
        var read = Bind([.. Each(outlines.Count, inParallel, index => Read(department, outlines[index]))]);
        var years = read.Select(item => item.Disclosure).OfType<Disclosure>().ToList();
        var checks = Each(read.Count, inParallel, index => read[index] is ({ } disclosure, var reading) && _library.Find(disclosure.StandardId) is { } standard
            ? DisclosureChecker.Check(disclosure, standard, _library, [.. years.Where(year => year != disclosure)], reading)
            : null);
        var found = new List<Finding>();
        var loaded = new List<LoadedDisclosure>();
        var (verified, rounded) = (0, 0);
        for (var i = 0; i < read.Count; i++)
        {
            if (checks[i] is not { } report)
            {
                found.AddRange(read[i].Reading);
                continue;
            }
            found.AddRange(report.Findings);
            verified += report.Verified;
            rounded += report.Rounded;
            var disclosure = report.Disclosure;
            loaded.Add(new LoadedDisclosure(disclosure, _library.Find(disclosure.StandardId)!) { Report = ChecksSummary.Of(report, _language), Proof = report, Claims = report.Claims });
        }
        return new LoadedDepartment(loaded, found) { Verified = verified, Rounded = rounded };
    }

    public DepartmentPlan Plan(DepartmentOutline department, LoadedDepartment loaded) => _planner!.Plan(department, loaded.Disclosures);

    public IReadOnlyList<OutputJob> PlanPortal(IReadOnlyList<DepartmentSummary> departments, Func<string, string?> sumOf) => _planner!.PlanPortal(departments, sumOf);

    /// <summary>Fills the texts from the tables: a change needs the year before, so all years are read first.</summary>
    List<(Disclosure? Disclosure, IReadOnlyList<Finding> Reading)> Bind(List<(Disclosure? Disclosure, IReadOnlyList<Finding> Reading)> read)
    {
        var years = read.Select(item => item.Disclosure).OfType<Disclosure>().ToList();
        return read.ConvertAll(item =>
        {
            if (item.Disclosure is not { } disclosure || _library.Find(disclosure.StandardId) is not { } standard) return item;
            var found = new FindingList();
            var bound = Binder.Bind(disclosure, standard, years, found);
            return ReferenceEquals(bound, disclosure) ? item : (bound, [.. item.Reading, .. found.ToSortedList()]);
        });
    }

    (Disclosure? Disclosure, IReadOnlyList<Finding> Reading) Read(DepartmentOutline department, DisclosureOutline outline)
    {
        var reading = new FindingList();
        return (_reader!.Read(department, outline, reading), reading.ToSortedList());
    }

    static T[] Each<T>(int count, bool inParallel, Func<int, T> make)
    {
        var made = new T[count];
        if (!inParallel || count < 2)
        {
            for (var i = 0; i < count; i++) made[i] = Guard(() => make(i));
            return made;
        }
        try
        {
            Parallel.For(0, count, index => made[index] = Guard(() => make(index)));
        }
        catch (AggregateException faults)
        {
            // As one after the other would have met them.
            ExceptionDispatchInfo.Throw(faults.Flatten().InnerExceptions[0]);
        }
        return made;
    }

    static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SourceAccessException refusal)
        {
            throw new RefusedException(refusal.Path, refusal.Reason, new("检查文件的权限，关闭占用它的程序后重新运行", "Check its permissions, close the programs that hold it, and run again"), refusal);
        }
    }
}
