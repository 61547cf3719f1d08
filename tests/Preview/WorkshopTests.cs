using System.Buffers;
using Mingzhang.Preview;
using Mingzhang.Preview.Watching;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Preview;

/// <summary>What a preview keeps between changes must not show.</summary>
public sealed class WorkshopTests : IDisposable
{
    readonly SampleSite _site = new();

    public WorkshopTests() => _site.AddDepartment("beta");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("content/beta/2024-budget/text/duties.md", "负责另一项工作。\n")]
    [InlineData("content/beta/department.yml", "name: 改名的局\n")]
    [InlineData("site.yml", "title: 改名的站\nurl: https://example.org/\nlanguage: zh-CN\ntheme: default\norganisation: {name: 样例}\n")]
    [InlineData("themes/default/texts/zh-CN.yml", "home: 回首页\n")]
    public void After_a_change_the_pages_and_findings_are_those_of_a_preview_begun_anew(string file, string content)
    {
        var kept = new Workshop(_site.Root);
        var before = Text(kept.Rebuild(SourceChanges.Everything));
        _site.Write(file, content);
        var after = Text(kept.Rebuild(new SourceChanges([file])));
        Assert.NotEqual(before, after);
        Assert.Equal(Text(new Workshop(_site.Root).Rebuild(SourceChanges.Everything)), after);
    }

    [Fact]
    public void A_department_that_did_not_change_keeps_its_plan()
    {
        const string File = "content/beta/2024-budget/text/duties.md";
        var workshop = new Workshop(_site.Root);
        var before = workshop.Rebuild(SourceChanges.Everything);
        _site.Write(File, "负责另一项工作。\n");
        var after = workshop.Rebuild(new SourceChanges([File]));
        Assert.Equal(before.Shelves.Where(shelf => shelf.Id != "beta").Select(shelf => shelf.Plan), after.Shelves.Where(shelf => shelf.Id != "beta").Select(shelf => shelf.Plan));
        Assert.Single(after.Shelves, shelf => !before.Shelves.Any(old => old.Plan == shelf.Plan));
    }

    /// <summary>Reports for print take seconds and are left out.</summary>
    static string Text(Edition edition) => string.Join('\n', edition.Files.Where(file => !file.Key.EndsWith(".pdf", StringComparison.Ordinal))
        .OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key} {Sum(file.Value)}").Concat(edition.Findings.Select(finding => finding.ToString())));

    static string Sum(Mingzhang.Output.OutputJob job)
    {
        var bytes = new ArrayBufferWriter<byte>();
        job.Write(bytes);
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes.WrittenSpan));
    }
}
