using System.Diagnostics;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Publishing;

/// <summary>The same sources give the same bytes, whoever builds them, where and how.</summary>
public sealed class ReproducibleTests : IDisposable
{
    readonly SampleSite _site = new();

    public ReproducibleTests()
    {
        _site.AddDepartment("beta", "2023-budget");
        _site.AddDepartment("gamma");
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("TZ", "America/St_Johns")]
    public void The_bytes_do_not_depend_on_the_time_zone(string name, string value) => AssertSame(With((name, value)));

    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    [InlineData("C")]
    public void The_bytes_do_not_depend_on_the_culture(string culture) =>
        AssertSame(With(("LC_ALL", culture), ("LANG", culture), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "false"), ("DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY", "false")));

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    public void The_bytes_do_not_depend_on_the_number_of_cores(string cores) => AssertSame(With(("DOTNET_PROCESSOR_COUNT", cores)));

    [Fact]
    public void The_bytes_do_not_depend_on_the_names_of_user_and_machine() =>
        AssertSame(With(("USER", "某人"), ("LOGNAME", "某人"), ("USERNAME", "x"), ("HOSTNAME", "x"), ("HOME", Path.Combine(_site.Root, "home")), ("TMPDIR", Path.GetTempPath())));

    [Fact]
    public void The_bytes_do_not_depend_on_the_folder()
    {
        using var other = new SampleSite();
        other.AddDepartment("beta", "2023-budget");
        other.AddDepartment("gamma");
        Assert.NotEqual(_site.Root, other.Root);
        other.Run("build", "--output", "elsewhere/deep/site").Expect(0);
        AssertSame(SampleSite.Contents(Path.Combine(other.Root, "elsewhere", "deep", "site")));
    }

    [SkippableFact]
    public void The_bytes_do_not_depend_on_the_user()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.UserName == "root", "only root can become another user");
        var other = Path.Combine(Path.GetTempPath(), $"mingzhang-user-{Environment.ProcessId}");
        try
        {
            Skip.IfNot(AsNobody("--version") == 0, "the program cannot be read by another user here");
            Directory.CreateDirectory(other);
            if (OperatingSystem.IsLinux()) File.SetUnixFileMode(other, (UnixFileMode)0b111_111_111);
            Assert.Equal(0, AsNobody("build", "--site", _site.Root, "--output", Path.Combine(other, "public")));
            AssertSame(SampleSite.Contents(Path.Combine(other, "public")));
        }
        finally
        {
            if (Directory.Exists(other)) Directory.Delete(other, recursive: true);
        }
    }

    SortedDictionary<string, string> With(params (string Name, string Value)[] environment)
    {
        MingzhangRun.Of(_site.Root, environment.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal), "build", "--fresh", "--output", "other").Expect(0);
        return SampleSite.Contents(Path.Combine(_site.Root, "other"));
    }

    void AssertSame(SortedDictionary<string, string> other)
    {
        _site.Run("build", "--fresh").Expect(0);
        var one = SampleSite.Contents(_site.Output);
        Assert.True(one.Count > 20);
        Assert.Equal(one, other);
    }

    /// <summary>The exit code of the program run by the user who owns nothing; -1 where that is not possible.</summary>
    static int AsNobody(params string[] args)
    {
        try
        {
            var start = new ProcessStartInfo("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "dotnet", MingzhangRun.Program, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["HOME"] = Path.GetTempPath();
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            Assert.True(process.WaitForExit(60_000));
            _ = error.Result;
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
