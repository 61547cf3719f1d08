using System.Collections.Concurrent;
using Mingzhang.Audit;
using Mingzhang.Diagnostics;
using Mingzhang.Output;
using Mingzhang.Publishing.Cache;
using Mingzhang.Publishing.Shares;
using Mingzhang.Publishing.Staging;
using Mingzhang.Site;
using Mingzhang.Sources;

namespace Mingzhang.Publishing;

/// <summary>
/// Builds or checks a site, department by department. Every finding of every department is collected in one run, whatever the
/// others found; pages are made all the while and thrown away when anything stops publication.
/// </summary>
public sealed class SiteBuild
{
    readonly BuildRequest _request;
    readonly BuildProgress _progress;
    readonly CancellationToken _interruption;
    readonly FindingList _findings = new();
    readonly AddressBook _addresses = new();
    readonly SiteStages _stages;
    readonly ConcurrentBag<DisclosureClaims> _claims = [];
    readonly DepartmentTally _tally;
    DepartmentCache? _cache;
    StagingFolder? _staging;
    ShareSet? _shares;

    public SiteBuild(BuildRequest request, BuildProgress progress, CancellationToken interruption)
    {
        (_request, _progress, _interruption) = (request, progress, interruption);
        _stages = new SiteStages(request.Site, request.Pdf, _findings);
        _tally = new DepartmentTally(_findings);
    }

    /// <exception cref="RefusedException">The system refuses to read or write, or the request names what the site does not have.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted; nothing was published.</exception>
    public BuildResult Run()
    {
        try
        {
            return RunStages();
        }
        catch (AggregateException fault)
        {
            // Parallel loops wrap what their bodies throw: the first refusal or interruption is what the user must know.
            var inner = fault.Flatten().InnerExceptions;
            throw inner.FirstOrDefault(cause => cause is RefusedException) ?? inner[0];
        }
    }

    BuildResult RunStages()
    {
        _progress.Stage = BuildStage.Reading;
        var whole = _stages.ReadOutline();
        if (whole is null) return new BuildResult(Sorted([]));
        var departments = _request.Only.Of(whole);
        using var staging = _request.Output is null ? null : StagingFolder.Open(_request.Output);
        _staging = staging;
        var renewing = staging is { Old.Count: > 0 } && !_request.Only.IsAll;
        var outline = renewing ? whole : _request.Only.Restrict(whole);
        if (!renewing && staging is not null) departments = outline.Departments;
        if (_request.Share is { } part) departments = part.Of(departments);
        if (_request.Shares.Count > 0) _shares = ShareSet.Open(_request);

        var audit = staging is null ? null : new SiteAudit(_request.Audit, _findings);
        var jobs = new JobRunner(staging, audit, _findings, _progress, _interruption);
        // Faults of the site itself would make every page wrong: its departments are still checked, but nothing is planned.
        var ready = !_findings.HasErrors;
        if (ready && staging is not null && _request is { Only.IsAll: true, UsesCache: true, Share: null, Shares.Count: 0 }) _cache = new DepartmentCache(_request, staging);
        _progress.Stage = BuildStage.Departments;
        _progress.Departments = departments.Count;
        // What is taken over was made with the same theme: to look for it need not wait for the theme.
        var isKnown = new bool[departments.Count];
        Parallel.Invoke(() => ready = ready && _stages.Prepare(outline), () => LookForKnown(departments, isKnown, audit));
        if (!ready) _cache = null;
        if (Stops(_findings.ToSortedList())) jobs.Stop();
        _tally.Begin();
        var summaries = RunDepartments(departments, isKnown, ready, jobs, audit);
        if (_request.Share is null && ready && !renewing && summaries.All(summary => summary is not null)) RunPortal(summaries!, jobs);
        _findings.AddRange(_addresses.Findings());

        var result = Describe(whole, departments, summaries);
        if (staging is null || audit is null || jobs.Stopped || Stops(result.Findings)) return result;
        if (renewing) KeepTheRest(staging, audit);
        _progress.Stage = BuildStage.Auditing;
        audit.Know(Manifest.FileName);
        if (_request is { Share: null, Online: { } online }) new EarlierSite(online, staging, _findings).Compare(summaries.OfType<DepartmentSummary>());
        if (_request.Share is null) audit.Finish();
        else audit.FinishShare();
        result = Describe(whole, departments, summaries);
        if (Stops(result.Findings)) return result;

        _interruption.ThrowIfCancellationRequested();
        _progress.Stage = BuildStage.Publishing;
        if (_tally.Attribute() || _request.Share is not null) Remember(staging, departments);
        staging.Commit();
        return result with
        {
            Published = true,
            Renewed = renewing,
            Files = staging.Count + 1,
            Changed = staging.Changed,
            Pages = staging.Hashes.Keys.Count(path => path.EndsWith(".html", StringComparison.Ordinal)),
        };
    }

    /// <summary>Which departments an earlier build or a share has made already.</summary>
    void LookForKnown(IReadOnlyList<DepartmentOutline> departments, bool[] isKnown, SiteAudit? audit)
    {
        if (audit is null) return;
        if (_shares is not null) Array.Fill(isKnown, true);
        else if (_cache is { } cache)
        {
            Each(Enumerable.Range(0, departments.Count), index =>
            {
                if (cache.Look(departments[index]) is not { } head) return;
                isKnown[index] = true;
                audit.Trust(cache.KindsRead(head));
            });
        }
    }

    DepartmentSummary?[] RunDepartments(IReadOnlyList<DepartmentOutline> departments, bool[] isKnown, bool ready, JobRunner jobs, SiteAudit? audit)
    {
        var summaries = new DepartmentSummary?[departments.Count];
        // Few departments are made faster by sharing the pages of each among the cores; and those take longest, so they come first.
        var sharePages = isKnown.Count(known => !known) < 2 * Environment.ProcessorCount;
        Each(Enumerable.Range(0, departments.Count).OrderBy(index => isKnown[index]), index =>
        {
            summaries[index] = Run(departments[index], jobs, () =>
                (isKnown[index] ? TakeOver(departments[index], audit!) : null) ?? Make(departments[index], ready, jobs, audit, sharePages));
            _progress.DepartmentDone();
        });
        return summaries;
    }

    static void Each(IEnumerable<int> departments, Action<int> work) => Parallel.ForEach(
        Partitioner.Create(departments, EnumerablePartitionerOptions.NoBuffering),
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
        work);

    /// <summary>Works on a department; what goes wrong there is a finding, and the others are worked on all the same.</summary>
    DepartmentSummary? Run(DepartmentOutline department, JobRunner jobs, Func<DepartmentSummary?> work)
    {
        _interruption.ThrowIfCancellationRequested();
        try
        {
            return work();
        }
        catch (FindingException fault)
        {
            _findings.Add(fault.Finding);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or RefusedException or AggregateException))
        {
            if (RefusalReason.IsRefusal(fault)) throw new RefusedException(department.Folder, fault);
            _findings.Add(ProgramFault.Of(new($"处理 {department.Department.Id} 时", $"working on {department.Department.Id}"), SourceSpan.Whole(department.Folder), fault));
        }
        jobs.Stop();
        return null;
    }

    DepartmentSummary? Make(DepartmentOutline department, bool ready, JobRunner jobs, SiteAudit? audit, bool sharePages)
    {
        var loaded = Load(department, inParallel: sharePages);
        if (Stops(loaded.Findings)) jobs.Stop();
        if (!ready || FindingSummary.Of(loaded.Findings).Errors > 0) return null;
        return Make(department, loaded, jobs, audit, sharePages);
    }

    /// <summary>The record of a department whose files are in place already: from a share, or from the last build where nothing changed.</summary>
    DepartmentRecord? MadeBefore(DepartmentOutline department)
    {
        if (_staging is null) return null;
        if (_shares is not null) return _shares.Take(department.Department.Id, _staging);
        if (_cache?.Find(department) is not { } record || !_staging.Retain(department.Department.Id, record.Outputs)) return null;
        _tally.CountKept();
        return record;
    }

    /// <summary>Takes a department over as its record tells it; its files are in place already.</summary>
    DepartmentSummary? TakeOver(DepartmentOutline department, SiteAudit audit)
    {
        if (MadeBefore(department) is not { } record) return null;
        var id = record.Summary.Department.Id;
        foreach (var (path, _) in record.Outputs) _addresses.Claim(path, "content/" + id);
        _tally.Tell(record.Findings);
        _tally.Count(record.Verified, record.Rounded);
        audit.Adopt(id, record.Audit);
        return record.Summary;
    }

    /// <summary>Leaves records of what was made: for the next build, or for the merge of shares.</summary>
    void Remember(StagingFolder staging, IReadOnlyList<DepartmentOutline> departments)
    {
        _cache?.Save(_tally.Made, departments.Select(department => department.Department.Id).ToHashSet(StringComparer.Ordinal), staging.Hashes);
        if (_request.Share is { } share) ShareFolder.Record(share, _request, _tally.Made, staging);
    }

    LoadedDepartment Load(DepartmentOutline department, bool inParallel)
    {
        var loaded = _stages.Load(department, inParallel);
        _tally.Tell(loaded.Findings);
        if (_request.Claims)
        {
            foreach (var item in loaded.Disclosures.Where(item => _request.Only.Covers($"{department.Department.Id}/{item.Disclosure.Id}/"))) _claims.Add(new DisclosureClaims(item.Disclosure.Folder, item.Claims));
        }
        _tally.Count(loaded.Verified, loaded.Rounded);
        return loaded;
    }

    DepartmentSummary Make(DepartmentOutline department, LoadedDepartment loaded, JobRunner jobs, SiteAudit? audit, bool sharePages)
    {
        var plan = _stages.Plan(department, loaded);
        _tally.Tell(plan.Findings);
        if (Stops(plan.Findings)) jobs.Stop();
        foreach (var disclosure in loaded.Disclosures.Select(item => item.Disclosure))
        {
            var folder = $"{department.Department.Id}/{disclosure.Id}";
            if (_request.Only.Covers(folder + "/")) audit?.Expect(folder, FigureLedger.Of(disclosure));
        }
        Run([.. plan.Jobs.Where(job => _request.Only.Covers(job.Path.Text))], jobs, sharePages);
        // With --only on a site that is there, other pages of the department are still to come.
        if (_request.Only.IsAll && audit?.Close(department.Department.Id) is { } remains)
        {
            _tally.Add(department.Department.Id, new DepartmentMade(plan.Summary, [.. loaded.Findings, .. plan.Findings], loaded.Verified, loaded.Rounded, remains, ThemeStamp.InputsOf(plan.Jobs)));
        }
        return plan.Summary;
    }

    void RunPortal(IReadOnlyList<DepartmentSummary> summaries, JobRunner jobs)
    {
        _progress.Stage = BuildStage.Portal;
        Run(_stages.PlanPortal(summaries, path => _staging?.Hashes.GetValueOrDefault(path)), jobs, inParallel: true);
    }

    void Run(IReadOnlyList<OutputJob> planned, JobRunner jobs, bool inParallel) =>
        jobs.Run([.. planned.Where(_addresses.Claim)], inParallel);

    /// <summary>With <c>--only</c> on a site that is there, everything outside the selection stays as it was published.</summary>
    void KeepTheRest(StagingFolder staging, SiteAudit audit)
    {
        foreach (var path in staging.Old.Paths)
        {
            if (_request.Only.Covers(path) || !staging.Keep(path)) continue;
            var content = File.ReadAllBytes(Path.Combine(staging.Path, path));
            if (!staging.IsAsSummed(path, content)) _findings.Add(KeptFile.Differs(path));
            audit.Read(path, content);
        }
    }

    BuildResult Describe(SiteOutline whole, IReadOnlyList<DepartmentOutline> departments, IReadOnlyList<DepartmentSummary?> summaries) =>
        new(Sorted(departments))
        {
            Outline = whole,
            Departments = departments.Count,
            Kept = _tally.Kept,
            Disclosures = departments.Sum(department => department.Disclosures.Count),
            Verified = _tally.Verified,
            Rounded = _tally.Rounded,
            Claims = [.. _claims.OrderBy(claims => claims.Folder, StringComparer.Ordinal)],
            Overviews = [.. from summary in summaries where summary is not null from disclosure in summary.Disclosures select disclosure.Path],
        };

    /// <summary>In order, each told once: a fault in a shared template is found again on every page.</summary>
    List<Finding> Sorted(IReadOnlyList<DepartmentOutline> departments)
    {
        var told = new HashSet<(string, SourceSpan, string?, string)>();
        return [.. _findings.ToSortedList()
            .Where(finding => _request.Only.CoversFile(finding.Span.File ?? "", departments))
            .Where(finding => told.Add((finding.Rule, finding.Span, finding.At, finding.Message.Chinese)))];
    }

    bool Stops(IEnumerable<Finding> findings) => FindingSummary.Of(findings).Stops(_request.Strict);
}
