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
        var disclosures = ReadAll();
        Assert.Empty(_findings.ToSortedList().Select(finding => $"{finding.Rule} {finding.Span} {finding.Message}"));
        Assert.Equal(4, disclosures.Count);
    }

    [SkippableFact]
    public void Tunliu_has_all_that_its_document_prints()
    {
        var disclosure = ReadAll().Single(disclosure => disclosure.DepartmentId == "tunliu-zuzhibu");
        Assert.Equal(13, disclosure.Tables.Count);
        Assert.Equal(20, disclosure.Forms.Count);
        Assert.Equal(15, disclosure.Sections.Count);
        Assert.Equal(4707.09m, disclosure.Find("01/expenditure-total/total")!.Value.Amount.Value);
        Assert.Equal(1045.41m, disclosure.Find("01/previous-carry-over/income")!.Value.Amount.Value);
        Assert.Equal(59.69m, disclosure.Find("06/绩效工资-工资福利支出/total")!.Value.Amount.Value);
        Assert.Equal(["total", "item", "item"], disclosure.Table("12")!.Sides[0].Rows.Take(3).Select(row => row.Role.ToString().ToLowerInvariant()));
        Assert.Equal([0, 2, 3], disclosure.Table("12")!.Sides[0].Rows.Take(3).Select(row => row.Level));
        Assert.Equal("部门公开表9", disclosure.Table("09")!.Label);
        Assert.Equal("注：本表无数据", disclosure.Table("09")!.EmptyNote);
        Assert.Equal(new SourceSpan("content/tunliu-zuzhibu/2024-budget/tables/03.csv", 8, 25, 30), disclosure.Find("03/2013299/project")!.Value.Span);
    }

    [SkippableFact]
    public void Linfen_has_split_codes_and_rows_named_by_two_columns()
    {
        var disclosure = ReadAll().Single(disclosure => disclosure.DepartmentId == "linfen-zuzhibu");
        Assert.Equal(12347.83m, disclosure.Find("02/total/total")!.Value.Amount.Value);
        Assert.Equal("12,347.83", disclosure.Find("02/total/total")!.Value.Text);
        Assert.Equal(700.08m, disclosure.Find("02/2013201/general")!.Value.Amount.Value);
        var procurement = disclosure.Table("09")!.Sides[0].Rows;
        Assert.Equal([0, 1, 2, 3, 4, 5], procurement.Take(6).Select(row => row.Level));
        Assert.Equal("基本支出", procurement[4].Name);
        Assert.Equal("车辆运行维护费-C0956301-车辆维修和保养服务", procurement[5].Key);
    }

    [SkippableFact]
    public void Pingxiang_has_tables_within_its_text_and_a_form_for_the_whole_department()
    {
        var disclosure = ReadAll().Single(disclosure => disclosure.DepartmentId == "pingxiang-zuzhibu");
        Assert.Equal((11, 26, 10), (disclosure.Tables.Count, disclosure.Forms.Count, disclosure.Sections.Count));
        Assert.Equal(94.71m, disclosure.Find("02/213/carry-over")!.Value.Amount.Value);
        Assert.Equal("2178", disclosure.Find("11/other-assets/count")!.Value.Text);
        Assert.Equal(["截止时间：2022-12-31"], disclosure.Table("11")!.Notes);
        Assert.Equal(("department", "部门整体绩效目标"), (disclosure.Forms[0].Id, disclosure.Forms[0].Name));
        Assert.Equal(7, disclosure.Forms[0].Find("fields-of-work")!.Indicators.Count);
        Assert.Equal(212, disclosure.Forms.Skip(1).Sum(form => form.Find("indicators")!.Indicators.Count));
        Assert.Equal(["实际发放的补助金金额占计划发放金额的比率", "100%", "企业离休人员补发工资计划表"],
            disclosure.Forms.Single(form => form.Id == "16").Find("indicators")!.Indicators[1].Values.Select(value => value.Text));
    }

    List<Disclosure> ReadAll()
    {
        Skip.IfNot(File.Exists(Path.Combine(Repository.Root, "site.yml")), "The demonstration content is not here");
        var site = SiteReader.Read(Repository.Root, _findings)!;
        var reader = new DisclosureReader(site.Root, new StandardLibrary(site.Root, _findings));
        return [.. from department in site.Departments from outline in department.Disclosures select reader.Read(department, outline, _findings)!];
    }
}
