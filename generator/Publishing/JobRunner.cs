using System.Buffers;
using System.Collections.Concurrent;
using Mingzhang.Audit;
using Mingzhang.Diagnostics;
using Mingzhang.Output;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Publishing;

/// <summary>
/// Runs output jobs and hands their bytes to the audit and to a sink. A fault of a template is a finding; every other exception is a bug of ours
/// and a finding too (VAL-001), so that one page cannot hide what is wrong with the others.
/// </summary>
public sealed class JobRunner(IOutputSink? sink, SiteAudit? audit, FindingList findings, BuildProgress progress, CancellationToken interruption)
{
    const int FirstBuffer = 64 * 1024;

    readonly ConcurrentBag<ArrayBufferWriter<byte>> _buffers = [];
    int _faults;

    /// <summary>Writing has become pointless: some job failed, or somebody said so.</summary>
    public bool Stopped => Volatile.Read(ref _faults) > 0;

    public void Stop() => Interlocked.Increment(ref _faults);

    public void Run(IReadOnlyList<OutputJob> jobs, bool inParallel)
    {
        progress.Planned(jobs.Count);
        if (inParallel && jobs.Count > 1)
        {
            Parallel.ForEach(Partitioner.Create(jobs, EnumerablePartitionerOptions.NoBuffering), Run);
            return;
        }
        foreach (var job in jobs) Run(job);
    }

    void Run(OutputJob job)
    {
        interruption.ThrowIfCancellationRequested();
        if (!_buffers.TryTake(out var buffer)) buffer = new ArrayBufferWriter<byte>(FirstBuffer);
        buffer.ResetWrittenCount();
        if (Render(job, buffer))
        {
            audit?.Read(job.Path.Text, buffer.WrittenSpan);
            if (!Stopped) sink?.Write(job.Path, buffer.WrittenSpan);
        }
        _buffers.Add(buffer);
        progress.FileDone();
    }

    bool Render(OutputJob job, ArrayBufferWriter<byte> buffer)
    {
        try
        {
            job.Write(buffer);
            return true;
        }
        catch (FindingException fault)
        {
            findings.Add(fault.Finding);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or RefusedException))
        {
            findings.Add(ProgramFault.Of(new($"生成 {job.Path} 时", $"making {job.Path}"), default, fault));
        }
        Stop();
        return false;
    }
}
