using Mingzhang.Audit;
using Mingzhang.Diagnostics;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Preview;

/// <summary>
/// Makes every page of an edition once, as a build would, and reads it back, so that a fault is told even where nobody looks. Runs
/// beside the server with what time is left. Reports for print are left to <c>build</c>: they take seconds.
/// </summary>
static class Proof
{
    const string Print = ".pdf";

    /// <summary>What was found; null when it was stopped because the sources changed again.</summary>
    public static async Task<IReadOnlyList<Finding>?> ReadAsync(Edition edition, CancellationToken stopping)
    {
        var done = new TaskCompletionSource<IReadOnlyList<Finding>?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => done.SetResult(Read(edition, stopping)))
        {
            IsBackground = true,
            Priority = ThreadPriority.BelowNormal,
            Name = "proof",
        };
        thread.Start();
        return await done.Task;
    }

    static IReadOnlyList<Finding>? Read(Edition edition, CancellationToken stopping)
    {
        var found = new FindingList();
        try
        {
            // While errors stand some pages are older than others: only what cannot be made at all is told.
            var audit = edition.HasErrors ? null : AuditOf(edition, found);
            var jobs = edition.Files.Values.Where(job => !job.Path.Text.EndsWith(Print, StringComparison.Ordinal)).ToList();
            new JobRunner(null, audit, found, new BuildProgress(), stopping).Run(jobs, inParallel: false);
            audit?.Finish();
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (Exception fault)
        {
            found.Add(ProgramFault.Of(new("检查网页时", "reading the pages back"), default, fault));
        }
        return found.ToSortedList();
    }

    static SiteAudit AuditOf(Edition edition, FindingList found)
    {
        var audit = new SiteAudit(AuditMode.Fast, found);
        audit.Know(Manifest.FileName);
        foreach (var path in edition.Files.Keys.Where(path => path.EndsWith(Print, StringComparison.Ordinal))) audit.Know(path);
        foreach (var shelf in edition.Shelves)
        {
            foreach (var loaded in shelf.Loaded.Disclosures) audit.Expect($"{shelf.Id}/{loaded.Disclosure.Id}", FigureLedger.Of(loaded.Disclosure));
        }
        return audit;
    }
}
