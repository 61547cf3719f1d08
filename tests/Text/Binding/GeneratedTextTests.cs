using Mingzhang.Checks;
using Mingzhang.Checks.Narrative;
using Mingzhang.Diagnostics;
using Mingzhang.Sources;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;
using Mingzhang.Text.Binding;

namespace Mingzhang.Tests.Text.Binding;

/// <summary>tests/sites/valid/generated: an officer supplied tables, reasons and a few figures; the standard wrote the rest.</summary>
public sealed class GeneratedTextTests
{
    [Fact]
    public void A_whole_explanation_is_made_from_tables_and_reasons()
    {
        var findings = new FindingList();
        var root = Path.Combine(Repository.Root, "tests/sites/valid/generated");
        var library = new StandardLibrary(root, findings);
        var site = SiteReader.Read(root, findings)!;
        var outline = site.Departments.Single();
        var read = new DisclosureReader(root, library).Read(outline, outline.Disclosures[0], findings)!;
        var standard = library.Find(read.StandardId)!;

        var disclosure = new SectionBinder(library).Bind(read, standard, [], findings);

        Assert.All(findings.ToSortedList(), finding => Assert.Equal("TXT-006", finding.Rule));
        Assert.Equal(12, disclosure.Sections.Count(section => section.IsGenerated));
        Snapshot.Verify(string.Join("\n", disclosure.Sections.Where(section => section.Id != "glossary").Select(section => $"## {Standard.ForYear(section.Layout.Title, disclosure.Year)}\n\n{section.Markdown}")), "md");
        var report = DisclosureChecker.Check(disclosure, standard, library, [], []);
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.StartsWith("NAR", StringComparison.Ordinal));
        Assert.All(report.Claims.Where(claim => claim.Claim.Written.Length > 0 && char.IsAsciiDigit(claim.Claim.Written[0])), claim => Assert.Equal(ClaimOutcome.Bound, claim.Outcome));
    }
}
