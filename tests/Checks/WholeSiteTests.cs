using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Sources;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Checks;

/// <summary>Disclosures read from files and checked by the equations of their standards.</summary>
public sealed class WholeSiteTests
{
    [Fact]
    public void A_budget_and_the_final_accounts_of_one_year_are_clean()
    {
        var reports = Check(Path.Combine(Repository.Root, "tests", "sites", "valid", "budget-and-final"), "yanjiu");
        Assert.Equal(["central-2021", "final-2024"], reports.Select(report => report.Disclosure.StandardId).Order(StringComparer.Ordinal));
        Assert.Empty(reports.SelectMany(report => report.Findings).Where(finding => finding.Severity != Severity.Info && finding.Rule != "NAR-021").Select(finding => $"{finding.Rule} {finding.Span} {finding.Message}"));
        Assert.All(reports, report => Assert.True(report.Verified > 100, $"{report.Disclosure.Id}: {report.Verified}"));
    }

    [SkippableFact]
    public void Pingxiang_is_sound_but_for_two_totals_left_blank_and_a_reversed_sign()
    {
        Skip.IfNot(File.Exists(Path.Combine(Repository.Root, "site.yml")), "The demonstration content is not here");
        var report = Assert.Single(Check(Repository.Root, "pingxiang-zuzhibu"));
        Assert.Equal(
            ["PRF-009 projects/16/绩效指标/8", "ARI-020 09/total/total", "ARI-020 09/total/general"],
            report.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Rule} {finding.At}"));
        Assert.All(report.Findings.Where(finding => finding.Severity == Severity.Error), finding => Assert.NotNull(finding.WaivedBecause));
        Assert.True(report.Verified > 400, report.Verified.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    static List<CheckReport> Check(string folder, string departmentId)
    {
        var findings = new FindingList();
        var site = SiteReader.Read(folder, findings)!;
        var library = new StandardLibrary(site.Root, findings);
        var reader = new DisclosureReader(site.Root, library);
        var reports = new List<CheckReport>();
        foreach (var department in site.Departments.Where(department => department.Department.Id == departmentId))
        {
            foreach (var outline in department.Disclosures)
            {
                var reading = new FindingList();
                var disclosure = reader.Read(department, outline, reading)!;
                reports.Add(DisclosureChecker.Check(disclosure, library.Find(disclosure.StandardId)!, library, [], reading.ToSortedList()));
            }
        }
        Assert.Empty(findings.ToSortedList());
        return reports;
    }
}
