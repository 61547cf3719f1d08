using System.Diagnostics;
using System.Text;

namespace Mingzhang.Tests.Print;

/// <summary>Runs a program that may be absent.</summary>
static class ExternalTool
{
    public static bool Has(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(directory => File.Exists(Path.Combine(directory, name)));

    /// <summary>Writes the PDF to a file of its own, runs the program and gives what it printed; {} stands for the file.</summary>
    public static (int ExitCode, string Output) Run(byte[] pdf, string name, params string[] arguments)
    {
        var file = Path.Combine(Path.GetTempPath(), $"mingzhang-{Environment.ProcessId}-{Path.GetRandomFileName()}.pdf");
        File.WriteAllBytes(file, pdf);
        try
        {
            var start = new ProcessStartInfo(name, arguments.Select(argument => argument == "{}" ? file : argument)) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.GetAwaiter().GetResult());
        }
        finally
        {
            File.Delete(file);
        }
    }
}
