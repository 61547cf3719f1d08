using System.Text;
using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Sources;

namespace Mingzhang.Tests.Checks;

/// <summary>Every folder of <c>tests/sites/invalid</c> gives exactly the findings of its <c>expected.txt</c>.</summary>
public sealed class InvalidSitesTests
{
    const string BasePrefix = "base: ";

    public static TheoryData<string> Names
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (var name in Folders("invalid")) names.Add(name);
            return names;
        }
    }

    public static TheoryData<string> NearNames => [.. Folders("near")];

    [Fact]
    public void There_are_at_least_forty_broken_sites() => Assert.InRange(Folders("invalid").Count(), 40, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_site_gives_exactly_its_findings(string name)
    {
        var expectedFile = Path.Combine(SiteUnderTest.Root, "invalid", name, "expected.txt");
        var lines = File.ReadAllLines(expectedFile, Encoding.UTF8);
        Assert.StartsWith(BasePrefix, lines[0], StringComparison.Ordinal);

        using var site = SiteUnderTest.Invalid(name, lines[0][BasePrefix.Length..]);
        var found = site.Check().Select(Describe).ToList();
        if (Environment.GetEnvironmentVariable("MINGZHANG_ACCEPT") == "1") File.WriteAllLines(expectedFile, [lines[0], .. found], new UTF8Encoding(false));

        Assert.NotEmpty(found);
        Assert.Equal(lines.Skip(1), found);
    }

    [Fact]
    public void There_are_at_least_twelve_near_misses() => Assert.InRange(Folders("near").Count(), 12, int.MaxValue);

    /// <summary>A folder of <c>tests/sites/near</c> is laid over its base like a broken site; its <c>near.txt</c> names the rule that must keep silent.</summary>
    [Theory]
    [MemberData(nameof(NearNames))]
    public void A_near_miss_is_no_finding_of_its_rule(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(SiteUnderTest.Root, "near", name, "near.txt"), Encoding.UTF8);
        Assert.StartsWith("not: ", lines[1], StringComparison.Ordinal);
        Assert.True(CheckRules.Find(lines[1]["not: ".Length..]) is not null || PrivacyRules.All.Concat(SourceRules.All).Any(rule => lines[1].EndsWith(rule.Id, StringComparison.Ordinal)), lines[1]);

        using var site = SiteUnderTest.Near(name, lines[0][BasePrefix.Length..]);
        var found = site.Check();

        Assert.Empty(found.Where(finding => finding.Severity == Severity.Error || "not: " + finding.Rule == lines[1]).Select(Describe));
    }

    [Theory]
    [InlineData("small-shanxi")]
    [InlineData("other-format")]
    public void A_sound_site_gives_no_error_and_no_warning(string name)
    {
        using var site = SiteUnderTest.Valid(name);

        Assert.Empty(site.Check().Where(finding => finding.Severity != Severity.Info).Select(Describe));
    }

    static IEnumerable<string> Folders(string kind) =>
        Directory.EnumerateDirectories(Path.Combine(SiteUnderTest.Root, kind)).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    /// <summary>file:line:column severity rule address published→expected | message.</summary>
    static string Describe(Finding finding)
    {
        var text = new StringBuilder($"{finding.Span} {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule}");
        if (finding.At is not null) text.Append($" {finding.At}");
        if (finding.Published is not null || finding.Expected is not null) text.Append($" {finding.Published}→{finding.Expected}");
        if (finding.Waived) text.Append(" waived");
        return text.Append($" | {finding.Message.Chinese}").ToString();
    }
}
