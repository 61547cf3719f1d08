using Mingzhang.Output;
using Mingzhang.Tests.Site;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Browser;

/// <summary>
/// The pages that browser tests look at, made once: the project's own site by the real program, and beside it in <c>sample/</c> the
/// small site of <see cref="SampleDisclosure"/> with three years and words of all four states, and in <c>hard/</c> the <see cref="HardSite"/>.
/// </summary>
public sealed class BuiltSite : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("mingzhang-pages-").FullName;
    readonly Lazy<string> _output;

    public BuiltSite() => _output = new Lazy<string>(Build);

    /// <summary>The published folder.</summary>
    public string Output => _output.Value;

    public string AddressOf(string path) => new Uri(Path.Combine(Output, path)).AbsoluteUri;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    string Build()
    {
        var output = Path.Combine(_folder, "site");
        var run = MingzhangRun.Of(Repository.Root, "build", "--no-pdf", "--output", output);
        Assert.True(run.ExitCode == 0, run.Error);
        Write(new Site.SampleSite(disclosures: [SampleDisclosure.Of(2024), SampleDisclosure.Of(2023, 0.9m), SampleDisclosure.Of(2022, 0.8m)]).Jobs, Path.Combine(output, "sample"));
        Write(HardSite.Jobs(), Path.Combine(output, "hard"));
        return output;
    }

    static void Write(IEnumerable<OutputJob> jobs, string folder)
    {
        foreach (var job in jobs.Where(job => !job.Path.Text.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, job.Path.Text);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Site.SampleSite.Render(job));
        }
    }
}
