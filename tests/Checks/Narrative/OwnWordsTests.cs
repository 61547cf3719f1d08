using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Sources;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Checks.Narrative;

/// <summary>A disclosure's own words (its department, its projects) hold for its own texts and for those of no other.</summary>
public sealed class OwnWordsTests
{
    [SkippableTheory]
    [InlineData("基本支出")]
    [InlineData("一般公共预算")]
    [InlineData("本年收入合计")]
    public void A_department_called_like_a_heading_is_read_the_same_before_and_after_others(string name)
    {
        var usual = new Sample();
        var alone = Told(new Sample().Check(name));
        var first = Told(usual.Check(null));

        Assert.Equal(alone, Told(usual.Check(name)));
        Assert.Equal(first, Told(usual.Check(null)));
        Assert.NotEqual(first, alone);
    }

    static IEnumerable<string> Told(CheckReport report) =>
        [.. report.Claims.Select(Reading.Say), .. report.Findings.Select(finding => $"{finding.Rule} {finding.At} {finding.Message}")];

    /// <summary>A shipped disclosure with words of the standard that nothing has read yet.</summary>
    sealed class Sample
    {
        readonly StandardLibrary _library;
        readonly Disclosure _disclosure;

        public Sample()
        {
            Skip.IfNot(File.Exists(Path.Combine(Repository.Root, "site.yml")), "The demonstration content is not here");
            var findings = new FindingList();
            _library = new StandardLibrary(Repository.Root, findings);
            var site = SiteReader.Read(Repository.Root, findings)!;
            var outline = site.Departments.Single(item => item.Department.Id == "tunliu-zuzhibu");
            _disclosure = new DisclosureReader(site.Root, _library).Read(outline, outline.Disclosures[0], findings)!;
        }

        public CheckReport Check(string? department)
        {
            var disclosure = department is null ? _disclosure : _disclosure with { DepartmentName = department };
            return DisclosureChecker.Check(disclosure, _library.Find(disclosure.StandardId)!, _library, [], []);
        }
    }
}
