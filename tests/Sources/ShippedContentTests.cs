using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Sources;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Sources;

public sealed class ShippedContentTests
{
    readonly FindingList _findings = new();

    [SkippableFact]
    public void The_site_of_this_repository_reads_without_findings()
    {
        var disclosure = ReadTunliu();
        Assert.Empty(_findings.ToSortedList().Select(finding => $"{finding.Rule} {finding.Span} {finding.Message}"));
        Assert.Equal(13, disclosure.Tables.Count);
        Assert.Equal(20, disclosure.Forms.Count);
        Assert.Equal(15, disclosure.Sections.Count);
        Assert.Equal(4707.09m, disclosure.Find("01/expenditure-total/total")!.Value.Amount.Value);
    }

    Disclosure ReadTunliu()
    {
        Skip.IfNot(File.Exists(Path.Combine(Repository.Root, "site.yml")), "The demonstration content is not here");
        var site = SiteReader.Read(Repository.Root, _findings)!;
        var department = site.Departments.Single(department => department.Department.Id == "tunliu-zuzhibu");
        var reader = new DisclosureReader(site.Root, new StandardLibrary(site.Root, _findings));
        return reader.Read(department, department.Disclosures[0], _findings)!;
    }
}
