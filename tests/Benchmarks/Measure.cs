using System.Diagnostics;

namespace Mingzhang.Benchmarks;

/// <summary>Times an action: after warming up, the best and the median of many rounds, and what one round allocates.</summary>
readonly record struct Measure(double BestMilliseconds, double MedianMilliseconds, double AllocatedKilobytes)
{
    public static Measure Of(Action action, int rounds = 400)
    {
        // Tiered compilation needs some calls and some time to settle.
        for (var i = 0; i < 3; i++)
        {
            for (var n = 0; n < 60; n++) action();
            Thread.Sleep(150);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var n = 0; n < 10; n++) action();
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 10.0 / 1024;
        var times = new double[rounds];
        for (var n = 0; n < rounds; n++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            times[n] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return new Measure(times[0], times[rounds / 2], allocated);
    }
}
