using System.Diagnostics;
using System.Globalization;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Faults;

/// <summary>Whatever happens to a build, the old site stays whole and the next build succeeds, or one clear message says what to do.</summary>
public sealed class FaultTests : IDisposable
{
    const int Departments = 24;
    const int Kills = 10;

    /// <summary>The long run sets MINGZHANG_KILLS.</summary>
    static int KillCount => int.TryParse(Environment.GetEnvironmentVariable("MINGZHANG_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : Kills;

    readonly SampleSite _site = new();

    public void Dispose() => _site.Dispose();

    [SkippableFact]
    public void A_build_killed_at_any_moment_leaves_the_old_or_the_new_site()
    {
        Skip.If(OperatingSystem.IsWindows(), "processes are killed as Unix does");
        FillSite();
        var length = Stopwatch.StartNew();
        _site.Run("build").Expect(0);
        length.Stop();
        var old = SampleSite.Contents(_site.Output);
        _site.Write("content/alpha/department.yml", "name: 改名的部门\n");
        _site.Run("build", "--output", "other").Expect(0);
        var fresh = SampleSite.Contents(Path.Combine(_site.Root, "other"));
        Assert.NotEqual(old, fresh);

        var random = new Random(20240513);
        for (var kill = 0; kill < KillCount; kill++)
        {
            // Even kills find the old site there and build the new one; odd ones go back.
            _site.Write("content/alpha/department.yml", kill % 2 == 0 ? "name: 改名的部门\n" : "name: 样例部门alpha\n");
            using var process = MingzhangRun.Start(_site.Root, new Dictionary<string, string>(), "build");
            // The first part of a run is start-up; the last is the exchange.
            Thread.Sleep((int)(length.ElapsedMilliseconds * (0.3 + (0.75 * random.NextDouble()))));
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            var left = SampleSite.Contents(_site.Output);
            Assert.True(Same(left, old) || Same(left, fresh), $"after kill {kill} the site was a mixture of {left.Count} files");
        }
        _site.Write("content/alpha/department.yml", "name: 改名的部门\n");
        _site.Run("build").Expect(0);
        Assert.Equal(fresh, SampleSite.Contents(_site.Output));
        Assert.DoesNotContain(Leftovers(), name => name is not ("lock" or "cache"));
    }

    [SkippableFact]
    public void Interrupting_a_build_ends_with_130_and_leaves_nothing_behind()
    {
        Skip.If(OperatingSystem.IsWindows(), "signals are sent as Unix does");
        FillSite();
        _site.Run("build").Expect(0);
        var before = SampleSite.Contents(_site.Output);
        _site.Write("content/alpha/department.yml", "name: 改名的部门\n");
        var interrupted = 0;
        for (var wait = 150; wait < 1500 && interrupted < 2; wait += 150)
        {
            using var process = MingzhangRun.Start(_site.Root, new Dictionary<string, string>(), "build");
            Thread.Sleep(wait);
            if (process.HasExited) break;
            MingzhangRun.SendInterrupt(process);
            var run = MingzhangRun.End(process);
            if (run.ExitCode != 130 || run.Error.Length == 0) continue;
            interrupted++;
            Assert.Contains("已中断", run.Error, StringComparison.Ordinal);
            Assert.Equal(before, SampleSite.Contents(_site.Output));
            Assert.DoesNotContain(Leftovers(), name => name is not ("lock" or "cache"));
        }
        Assert.True(interrupted > 0, "no build was interrupted");
    }

    [Fact]
    public void Of_two_builds_at_once_one_says_so_and_the_site_is_whole()
    {
        FillSite();
        using var first = MingzhangRun.Start(_site.Root, new Dictionary<string, string>(), "build");
        using var second = MingzhangRun.Start(_site.Root, new Dictionary<string, string>(), "build");
        MingzhangRun[] runs = [MingzhangRun.End(first), MingzhangRun.End(second)];
        Assert.All(runs, run => Assert.True(run.ExitCode is 0 or 2, run.Error));
        Assert.Contains(runs, run => run.ExitCode == 0);
        Assert.All(runs.Where(run => run.ExitCode == 2), run => Assert.Contains("另一个构建正在写这个文件夹", run.Error, StringComparison.Ordinal));
        var built = SampleSite.Contents(_site.Output);
        _site.Run("build", "--output", "other").Expect(0);
        Assert.Equal(SampleSite.Contents(Path.Combine(_site.Root, "other")), built);
    }

    [SkippableFact]
    public void A_full_disk_ends_with_2_and_the_reason_and_leaves_the_old_site()
    {
        using var disk = SmallDisk.TryMount(Path.Combine(_site.Root, "disk"), megabytes: 1);
        Skip.If(disk is null, "only root can mount a small disk");
        var output = Path.Combine(disk.Folder, "public");
        _site.Run("build", "--output", output).Expect(0);
        var before = SampleSite.Contents(output);
        File.WriteAllBytes(Path.Combine(disk.Folder, "filler"), new byte[disk.Free - 8192]);
        FillSite();
        var run = _site.Run("build", "--output", output).Expect(2);
        Assert.Contains("磁盘空间不足", run.Error, StringComparison.Ordinal);
        Assert.Contains(disk.Folder, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, SampleSite.Contents(output));
        File.Delete(Path.Combine(disk.Folder, "filler"));
        Directory.Delete(Path.Combine(_site.Root, "content", "d01"), recursive: true);
        Assert.False(Directory.Exists(Path.Combine(disk.Folder, ".mingzhang", "public", "staging")));
    }

    [SkippableFact]
    public void A_read_only_disk_ends_with_2_and_the_reason()
    {
        using var disk = SmallDisk.TryMount(Path.Combine(_site.Root, "disk"), megabytes: 1);
        Skip.If(disk is null, "only root can mount a small disk");
        disk.MakeReadOnly();
        var run = _site.Run("build", "--output", Path.Combine(disk.Folder, "public")).Expect(2);
        Assert.Contains("只读", run.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_folder_that_may_not_be_written_ends_with_2_and_its_path()
    {
        Skip.If(Environment.UserName == "root", "root may write everywhere");
        if (OperatingSystem.IsWindows()) return;
        var folder = Path.Combine(_site.Root, "locked");
        Directory.CreateDirectory(folder);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var run = _site.Run("build", "--output", Path.Combine(folder, "public")).Expect(2);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        Assert.Contains("没有读写权限", run.Error, StringComparison.Ordinal);
        Assert.Contains(folder, run.Error, StringComparison.Ordinal);
    }

    void FillSite()
    {
        for (var number = 1; number < Departments; number++) _site.AddDepartment($"d{number.ToString("00", CultureInfo.InvariantCulture)}");
    }

    static bool Same(SortedDictionary<string, string> one, SortedDictionary<string, string> other) => one.SequenceEqual(other);

    List<string> Leftovers() =>
        [.. Directory.EnumerateFileSystemEntries(Path.Combine(_site.Root, ".mingzhang", "public")).Select(path => Path.GetFileName(path))];

    [Fact]
    public async Task A_source_that_changes_while_it_is_read_never_leaves_a_mixture()
    {
        _site.Run("build", "--no-pdf").Expect(0);
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(() =>
        {
            for (var round = 0; !stop.IsCancellationRequested; round++)
            {
                if (round % 3 == 2) _site.Delete(SampleSite.Table);
                else _site.Write(SampleSite.Table, round % 3 == 0 ? SampleSite.GoodTable : SampleSite.GoodTable.Replace("20.00", "21.00", StringComparison.Ordinal));
            }
        });
        for (var run = 0; run < 3; run++) Assert.InRange(_site.Run("build", "--no-pdf").ExitCode, 0, 1);
        await stop.CancelAsync();
        await writer;
        _site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("公共服务", "公共事务", StringComparison.Ordinal));
        _site.Run("build", "--no-pdf").Expect(0);
        _site.Run("build", "--no-pdf", "--fresh", "--output", "other").Expect(0);
        Assert.Equal(SampleSite.Contents(Path.Combine(_site.Root, "other")), SampleSite.Contents(_site.Output));
    }
}
