using System.Diagnostics;

namespace Mingzhang.Benchmarks.Stages;

/// <summary>Sums the time and the allocations of named stages on one thread.</summary>
sealed class StageClock
{
    readonly Dictionary<string, (long Ticks, long Bytes, int Calls)> _stages = new(StringComparer.Ordinal);

    /// <summary>Stages in the order of their cost, most first.</summary>
    public IEnumerable<(string Name, double Milliseconds, double Megabytes, int Calls)> Stages =>
        from stage in _stages
        orderby stage.Value.Ticks descending
        select (stage.Key, stage.Value.Ticks * 1000.0 / Stopwatch.Frequency, stage.Value.Bytes / 1e6, stage.Value.Calls);

    public T Time<T>(string stage, Func<T> work)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var result = work();
        Add(stage, Stopwatch.GetTimestamp() - start, GC.GetAllocatedBytesForCurrentThread() - bytes);
        return result;
    }

    public void Time(string stage, Action work) => Time(stage, () =>
    {
        work();
        return 0;
    });

    void Add(string stage, long ticks, long bytes)
    {
        var (oldTicks, oldBytes, calls) = _stages.GetValueOrDefault(stage);
        _stages[stage] = (oldTicks + ticks, oldBytes + bytes, calls + 1);
    }
}
