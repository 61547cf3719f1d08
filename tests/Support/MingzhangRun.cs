using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Mingzhang.Tests.Support;

/// <summary>One run of the built program as a process of its own: what it said, and how it ended.</summary>
sealed record MingzhangRun(int ExitCode, string Out, string Error)
{
    const int Patience = 60_000;
    const int Interrupt = 2;

    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "Mingzhang.dll");

    /// <summary>Runs in a folder of its own language and waits for the end.</summary>
    public static MingzhangRun Of(string folder, params string[] args) => Of(folder, new Dictionary<string, string>(), args);

    public static MingzhangRun Of(string folder, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        using var process = Start(folder, environment, args);
        return End(process);
    }

    public static Process Start(string folder, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var word in args.Prepend(Program)) start.ArgumentList.Add(word);
        foreach (var name in (ReadOnlySpan<string>)["MINGZHANG_LANG", "GITHUB_WORKSPACE", "GITHUB_STEP_SUMMARY", "NO_COLOR"]) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static MingzhangRun End(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The program did not end in time.");
        }
        return new MingzhangRun(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>What Ctrl-C sends.</summary>
    public static void SendInterrupt(Process process) => Assert.Equal(0, Kill(process.Id, Interrupt));

    public MingzhangRun Expect(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode}, expected {exitCode}\n{Out}\n{Error}");
        return this;
    }

    [DllImport("libc", EntryPoint = "kill")]
    static extern int Kill(int process, int signal);
}
