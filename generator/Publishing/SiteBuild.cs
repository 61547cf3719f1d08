using System.Collections.Concurrent;
using Mingzhang.Diagnostics;
using Mingzhang.Output;
using Mingzhang.Publishing.Staging;
using Mingzhang.Site;
using Mingzhang.Sources;

namespace Mingzhang.Publishing;

/// <summary>
/// Builds or checks a site, department by department. Every finding of every department is collected in one run, whatever the
/// others found; pages are made all the while and thrown away when anything stops publication.
/// </summary>
public sealed class SiteBuild(BuildRequest request, ISiteStages stages, BuildProgress progress, CancellationToken interruption)
{
    readonly FindingList _findings = new();
    readonly AddressBook _addresses = new();

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
            throw fault.Flatten().InnerExceptions.FirstOrDefault(inner => inner is RefusedException)
                ?? fault.Flatten().InnerExceptions[0];
        }
    }

    BuildResult RunStages()
    {
        progress.Stage = BuildStage.Reading;
        var whole = stages.ReadOutline(_findings);
        if (whole is null) return new BuildResult(Sorted([]));
        var departments = request.Only.Of(whole);
        using var staging = request.Output is null ? null : StagingFolder.Open(request.Output);
        var renewing = staging is { Old.Count: > 0 } && !request.Only.IsAll;
        var outline = renewing || request.Only.IsAll ? whole : request.Only.Restrict(whole);
        if (!renewing && request.Output is not null) departments = outline.Departments;
        var ready = stages.Prepare(outline, _findings);

        var jobs = new JobRunner(staging, _findings, progress, interruption);
        if (Stops(_findings.ToSortedList())) jobs.Stop();
        var summaries = RunDepartments(departments, ready, jobs, staging);
        if (ready && !renewing && summaries.All(summary => summary is not null)) RunPortal(summaries!, jobs);
        _findings.AddRange(_addresses.Findings());

        var result = Describe(whole, departments, summaries);
        if (staging is null || jobs.Stopped || Stops(result.Findings)) return result;
        if (renewing) KeepTheRest(staging);
        progress.Stage = BuildStage.Auditing;
        stages.Audit(staging.Path, request.Audit, _findings);
        result = Describe(whole, departments, summaries);
        if (Stops(result.Findings)) return result;
        interruption.ThrowIfCancellationRequested();
        progress.Stage = BuildStage.Publishing;
        staging.Commit();
        return result with
        {
            Published = true,
            Files = staging.Count + 1,
            Changed = staging.Changed,
            Pages = staging.Hashes.Keys.Count(path => path.EndsWith(".html", StringComparison.Ordinal)),
        };
    }

    DepartmentSummary?[] RunDepartments(IReadOnlyList<DepartmentOutline> departments, bool ready, JobRunner jobs, StagingFolder? staging)
    {
        progress.Stage = BuildStage.Departments;
        progress.Departments = departments.Count;
        var summaries = new DepartmentSummary?[departments.Count];
        var cores = Environment.ProcessorCount;
        // A site of few departments is made faster by sharing the pages of each among the cores.
        var sharePages = departments.Count < 2 * cores;
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, departments.Count), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = cores },
            index =>
            {
                summaries[index] = RunDepartment(departments[index], ready, jobs, sharePages);
                progress.DepartmentDone();
            });
        return summaries;
    }

    DepartmentSummary? RunDepartment(DepartmentOutline department, bool ready, JobRunner jobs, bool sharePages)
    {
        interruption.ThrowIfCancellationRequested();
        try
        {
            return ReadCheckAndPlan(department, ready, jobs, sharePages);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or RefusedException or AggregateException))
        {
            jobs.Stop();
            var place = SourceSpan.Whole(department.Folder);
            _findings.Add(PublishingRules.CrashOf(new($"处理 {department.Department.Id} 时", $"working on {department.Department.Id}"), place, fault));
            return null;
        }
    }

    DepartmentSummary? ReadCheckAndPlan(DepartmentOutline department, bool ready, JobRunner jobs, bool sharePages)
    {
        var reading = new FindingList();
        var disclosures = stages.Read(department, reading);
        var found = stages.Check(department, disclosures, reading.ToSortedList());
        _findings.AddRange(found);
        if (Stops(found)) jobs.Stop();
        if (!ready || FindingSummary.Of(found).Errors > 0) return null;

        var plan = stages.Plan(department, disclosures);
        _findings.AddRange(plan.Findings);
        if (Stops(plan.Findings)) jobs.Stop();
        Run([.. plan.Jobs.Where(job => request.Only.Covers(job.Path.Text))], jobs, sharePages);
        return plan.Summary;
    }

    void RunPortal(IReadOnlyList<DepartmentSummary> summaries, JobRunner jobs)
    {
        progress.Stage = BuildStage.Portal;
        Run(stages.PlanPortal(summaries), jobs, inParallel: true);
    }

    void Run(IReadOnlyList<OutputJob> planned, JobRunner jobs, bool inParallel) =>
        jobs.Run([.. planned.Where(_addresses.Claim)], inParallel);

    /// <summary>With <c>--only</c> on a site that is there, everything outside the selection stays as it was published.</summary>
    void KeepTheRest(StagingFolder staging)
    {
        foreach (var path in staging.Old.Paths)
        {
            if (!request.Only.Covers(path)) staging.Keep(path);
        }
    }

    BuildResult Describe(SiteOutline whole, IReadOnlyList<DepartmentOutline> departments, IReadOnlyList<DepartmentSummary?> summaries) =>
        new(Sorted(departments))
        {
            Outline = whole,
            Departments = departments.Count,
            Disclosures = departments.Sum(department => department.Disclosures.Count),
            Overviews = [.. from summary in summaries where summary is not null from disclosure in summary.Disclosures select disclosure.Path],
        };

    /// <summary>In order, each told once: a fault in a shared template is found again on every page.</summary>
    List<Finding> Sorted(IReadOnlyList<DepartmentOutline> departments)
    {
        var told = new HashSet<(string, SourceSpan, string?, string)>();
        return [.. _findings.ToSortedList()
            .Where(finding => request.Only.CoversFile(finding.Span.File ?? "", departments))
            .Where(finding => told.Add((finding.Rule, finding.Span, finding.At, finding.Message.Chinese)))];
    }

    bool Stops(IEnumerable<Finding> findings) => FindingSummary.Of(findings).Stops(request.Strict);
}
