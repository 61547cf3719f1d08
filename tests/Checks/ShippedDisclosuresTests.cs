using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Sources;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Checks;

/// <summary>Real documents, published as they were: each finding below was compared with the document by hand and is true of it.</summary>
public sealed class ShippedDisclosuresTests
{
    [SkippableFact]
    public void Tunliu_has_no_error_and_only_these_warnings()
    {
        var report = Check("tunliu-zuzhibu");

        Assert.Equal(
        [
            "STR-012 09", "PRF-019 projects/02/绩效指标/1", "PRF-019 projects/03/绩效指标/1", "PRF-019 projects/08/绩效指标/1", "PRF-004 projects/10/项目概况",
            "PRF-003 projects/13/项目资金/实施期/总额", "PRF-003 projects/16/项目资金/实施期/总额", "PRF-010 projects/19/绩效指标/3",
            "PRF-019 projects/20/绩效指标/1", "COD-001 02/2130706", "COD-001 03/2130706",
        ], Of(report, Severity.Warning));
        Assert.Empty(Of(report, Severity.Error));
    }

    [SkippableFact]
    public void Tunliu_is_sound_up_to_rounding_and_says_so_table_by_table()
    {
        var report = Check("tunliu-zuzhibu");

        Assert.Equal((347, 19, 0, 0), (report.Verified, report.Rounded, report.Failed, report.Blocked));
        Assert.Equal(["01", "03", "04", "05", "12"], report.Tables.Where(table => report.HasRounding(table.Table)).Select(table => table.Table));
        Assert.Equal(["ARI-001 01", "PRF-017 projects/19/项目实施计划", "ARI-001 03", "ARI-001 04", "ARI-001 05", "ARI-002 12"],
            Of(report, Severity.Info).Order(StringComparer.Ordinal).OrderBy(finding => finding[^2..] is "03" or "04" or "05" or "12" ? 2 : finding.StartsWith("PRF", StringComparison.Ordinal) ? 1 : 0));
    }

    [SkippableFact]
    public void Linfen_has_its_published_errors_waived_and_no_other()
    {
        var report = Check("linfen-zuzhibu");

        Assert.False(report.HasErrors);
        Assert.Equal(["PUB-007 disclosure", "PRF-008 projects/11/绩效指标/6", "COD-001 02/201", "COD-001 07/21208", "COD-001 08/21208"],
            report.Findings.Where(finding => finding.Waived).Select(finding => $"{finding.Rule} {finding.At}"));
        Assert.Equal(305, report.Verified);
        var warnings = Of(report, Severity.Warning).Select(warning => warning[..7]).GroupBy(rule => rule).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key}×{group.Count()}");
        Assert.Equal(["COD-004×1", "PRF-003×18", "PRF-004×1", "PRF-007×1", "PRF-012×2", "PRF-015×1", "PRF-019×1", "PRF-022×1", "SRC-034×2", "STR-021×1", "XTB-031×1"], warnings);
    }

    [SkippableFact]
    public void Pingluo_which_has_forms_alone_has_only_these_warnings()
    {
        var report = Check("pingluo-zuzhibu");

        Assert.Equal(
        [
            "PRF-010 projects/02/绩效指标/3", "PRF-022 projects/04/绩效指标/9", "PRF-007 projects/06/绩效指标/6",
            "PRF-022 projects/06/绩效指标/12", "PRF-007 projects/07/绩效指标/7", "PRF-012 projects/10/年度总体目标/年度",
            "PRF-005 projects/10/绩效指标/4", "PRF-007 projects/10/绩效指标/10",
        ], Of(report, Severity.Warning));
        Assert.Empty(Of(report, Severity.Error));
    }

    [SkippableFact]
    public void Pingxiang_has_only_these_warnings()
    {
        var report = Check("pingxiang-zuzhibu");

        Assert.Equal(["PRF-010 projects/08/绩效指标/3", "PRF-010 projects/21/绩效指标/4", "PRF-013 projects/department/分项绩效目标/7", "STR-021 09"], Of(report, Severity.Warning));
        Assert.False(report.HasErrors);
    }

    /// <summary>What the texts claim is held to lists of its own (<c>Narrative/TruthTests</c>).</summary>
    static IEnumerable<string> Of(CheckReport report, Severity severity) =>
        report.Findings.Where(finding => finding.Severity == severity && !finding.Waived && !finding.Rule.StartsWith("NAR", StringComparison.Ordinal)).Select(finding => $"{finding.Rule} {finding.At}");

    static CheckReport Check(string name)
    {
        Skip.IfNot(Directory.Exists(Path.Combine(Repository.Root, "content", name)), "The demonstration content is not here");
        var findings = new FindingList();
        var site = SiteReader.Read(Repository.Root, findings)!;
        var library = new StandardLibrary(site.Root, findings);
        var department = site.Departments.Single(department => department.Department.Id == name);
        var disclosure = new DisclosureReader(site.Root, library).Read(department, department.Disclosures.Single(), findings)!;
        return DisclosureChecker.Check(disclosure, library.Find(disclosure.StandardId)!, library, [], findings.ToSortedList());
    }
}
