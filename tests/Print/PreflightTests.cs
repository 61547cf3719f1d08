using Mingzhang.Print;
using static Mingzhang.Tests.Print.PrintFixture;

namespace Mingzhang.Tests.Print;

public sealed class PreflightTests
{
    /// <summary>The exit code by which preflight.sh says so.</summary>
    public const int NotInstalled = 77;

    [SkippableFact]
    public void An_independent_validator_finds_no_fault()
    {
        var script = Path.Combine(SourceRoot, "tests/Print/preflight.sh");
        Skip.IfNot(File.Exists("/bin/sh"), "no shell");
        var (exitCode, output) = ExternalTool.Run(PrintDocument.Render(SampleRequest()).Pdf!, "/bin/sh", script, "{}");
        Skip.If(exitCode == NotInstalled, "PDFBox Preflight is not installed");
        Assert.True(exitCode == 0, output);
        Assert.Contains("no fault", output, StringComparison.Ordinal);
    }
}
