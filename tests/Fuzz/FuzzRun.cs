using System.Diagnostics;
using System.Globalization;

namespace Mingzhang.Tests.Fuzz;

/// <summary>
/// A bounded run of mutations. Short runs repeat themselves; <c>MINGZHANG_FUZZ_SECONDS</c> makes each subject run as long as it says,
/// with new mutations every time. A failure names the seed that repeats it: <c>MINGZHANG_FUZZ_SEED</c>.
/// </summary>
sealed class FuzzRun
{
    const double DefaultSeconds = 6;
    const int LeastRounds = 40;
    const int MostSecondsACase = 2;
    const long MostAllocated = 512L * 1024 * 1024;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static int Of(string subject, Action<Random> attempt)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("MINGZHANG_FUZZ_SEED"), CultureInfo.InvariantCulture, out var wanted))
        {
            Try($"{subject}, seed {wanted}", wanted, attempt);
            return 1;
        }
        var isLong = double.TryParse(Environment.GetEnvironmentVariable("MINGZHANG_FUZZ_SECONDS"), CultureInfo.InvariantCulture, out var seconds);
        if (!isLong) seconds = DefaultSeconds;
        var seed = isLong ? Random.Shared.Next(int.MaxValue / 2) : 20240513;
        var start = Stopwatch.GetTimestamp();
        var rounds = 0;
        for (; rounds < LeastRounds || Stopwatch.GetElapsedTime(start).TotalSeconds < seconds; rounds++) Try($"{subject}, seed {seed + rounds}", seed + rounds, attempt);
        Console.WriteLine($"fuzz: {subject}: {rounds} mutations in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");
        return rounds;
    }

    /// <summary>A case that was slow, or allocated much, because of what ran beside it does not so when it is tried again.</summary>
    static void Try(string name, int seed, Action<Random> attempt)
    {
        for (var tries = 0; ; tries++)
        {
            var clock = Stopwatch.StartNew();
            var allocated = GC.GetTotalAllocatedBytes();
            var work = Task.Factory.StartNew(() => attempt(new Random(seed)), TaskCreationOptions.LongRunning);
            if (!Task.WhenAny(work, Task.Delay(Patience)).GetAwaiter().GetResult().Equals(work)) Assert.Fail($"{name} hangs");
            if (work.Exception is { } fault) Assert.Fail($"{name}: {fault.InnerException}");
            allocated = GC.GetTotalAllocatedBytes() - allocated;
            if (clock.Elapsed.TotalSeconds < MostSecondsACase && allocated < MostAllocated) return;
            Assert.True(tries < 3, $"{name} took {clock.Elapsed.TotalSeconds:F1} s and {allocated >> 20} MB");
        }
    }
}
