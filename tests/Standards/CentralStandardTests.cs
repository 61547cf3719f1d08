using Mingzhang.Diagnostics;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Standards;

public sealed class CentralStandardTests
{
    readonly Standard _standard = new StandardLibrary("no-such-site", new FindingList()).Find("central-2021")!;

    [Fact]
    public void It_has_the_nine_tables_of_central_departments_in_their_order()
    {
        Assert.Equal(
            ["部门收支总表", "部门收入总表", "部门支出总表", "财政拨款收支总表", "一般公共预算支出表", "一般公共预算基本支出表",
                "一般公共预算“三公”经费支出表", "政府性基金预算支出表", "国有资本经营预算支出表"],
            _standard.Tables.Select(table => table.Title));
    }

    [Fact]
    public void General_public_budget_expenditure_stands_beside_last_years_outcome()
    {
        var tiers = _standard.Table("05")!.Columns.Select(column => Standard.ForYear(column.Tiers[0], 2024)).Distinct();
        Assert.Equal(["功能分类科目", "2023年执行数", "2024年预算数", "2024年预算数比2023年执行数"], tiers);
        Assert.Equal(["change", "change-rate"], _standard.Tables.SelectMany(table => table.Columns).Where(column => column.Signed).Select(column => column.Id));
        Assert.Equal(6, _standard.Table("07")!.Columns.Count(column => column.Tiers[0] == "{last-year}年预算数"));
        Assert.Equal(6, _standard.Table("07")!.Columns.Count(column => column.Tiers[0] == "{year}年预算数"));
    }

    [Fact]
    public void The_totals_of_appropriations_are_printed_above_their_parts()
    {
        Assert.Equal(["income-current-total", "expenditure-current-total"], _standard.Table("04")!.Sides.Select(side => side.Rows[0].Id));
    }
}
