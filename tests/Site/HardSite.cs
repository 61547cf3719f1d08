using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Output;
using Mingzhang.Site;
using Mingzhang.Site.Themes;
using Mingzhang.Sources;

namespace Mingzhang.Tests.Site;

/// <summary>
/// A site in English that is hard to lay out: twelve departments that published the same year, and one among them whose names do not
/// end, whose amounts are negative and large, and one of whose tables has rows but no figure.
/// </summary>
static class HardSite
{
    public const string Long = "某某省某某自治州某某自治县人民政府国有资产监督管理委员会办公室（某某自治县国有企业改革与发展领导小组办公室）及其所属事业单位";

    /// <summary>The department with the long name.</summary>
    public const string Id = "guozi";

    const int Others = 11;

    public static IEnumerable<OutputJob> Jobs()
    {
        var departments = new List<(DepartmentOutline Outline, LoadedDisclosure Loaded)> { Of(new Department(Id, Long) { Region = Long }, Hard(SampleDisclosure.Of(2024))) };
        for (var i = 1; i <= Others; i++)
        {
            departments.Add(Of(new Department($"bumen-{i}", $"某县第{i}局"), SampleDisclosure.Of(2024, i)));
        }
        var outline = new SiteOutline("/nowhere", new SiteSettings("Budget of a county", new Organisation("某县财政局") { Contact = "0355-0000000" })
        {
            Url = "https://example.org/hard/",
            Language = Language.English,
        }, [.. departments.Select(department => department.Outline)]);
        var planner = new SitePlanner(outline, Theme.Load(outline, new FindingList())!);
        var plans = departments.ConvertAll(department => planner.Plan(department.Outline, [department.Loaded]));
        return plans[0].Jobs.Concat(planner.PlanPortal([.. plans.Select(plan => plan.Summary)]));
    }

    static (DepartmentOutline Outline, LoadedDisclosure Loaded) Of(Department department, LoadedDisclosure loaded)
    {
        var folder = $"content/{department.Id}/2024-budget";
        var disclosure = loaded.Disclosure with { DepartmentId = department.Id, DepartmentName = department.Name, Folder = folder };
        return (new DepartmentOutline(department, $"content/{department.Id}", [new DisclosureOutline(disclosure.Id, disclosure.Year, disclosure.Kind, folder)]), loaded with { Disclosure = disclosure });
    }

    static LoadedDisclosure Hard(LoadedDisclosure loaded)
    {
        var tables = loaded.Disclosure.Tables;
        var byCode = tables[1].Sides[0].Layout;
        return loaded with
        {
            Disclosure = loaded.Disclosure with
            {
                Source = Long,
                Dated = new DateOnly(2024, 1, 31),
                Reasons = new Dictionary<string, string> { ["01/income-total/income"] = string.Join("，", Enumerable.Repeat(Long, 3)) },
                Tables =
                [
                    tables[0],
                    tables[1] with
                    {
                        Title = Long + "支出预算表",
                        Sides =
                        [
                            new TableSide(byCode,
                            [
                                SampleDisclosure.Row(byCode, "total", 0, "合计", "", "-98765432109.87", "12345678901.23"),
                                SampleDisclosure.Row(byCode, "205", 1, "205", Long, "-98765432109.87", "-0.01"),
                                SampleDisclosure.Row(byCode, "20502", 2, "20502", "Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", "", "不适用"),
                                SampleDisclosure.Row(byCode, "2050202", 3, "2050202", Long, "0.00", "不公开"),
                            ]),
                        ],
                    },
                    tables[2] with { Sides = [new TableSide(byCode, [.. Enumerable.Range(0, 20).Select(i => SampleDisclosure.Row(byCode, $"{201 + i}", 1, $"{201 + i}", "某某支出", "", ""))])] },
                ],
                Forms = [.. loaded.Disclosure.Forms.Select(form => form with { Name = Long })],
            },
        };
    }
}
