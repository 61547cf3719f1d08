using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Standards;

public sealed class LinfenStandardTests
{
    readonly Standard _standard = new StandardLibrary("no-such-site", new FindingList()).Find("linfen-2021")!;

    [Fact]
    public void It_has_the_eleven_tables_in_printed_order()
    {
        Assert.Equal(
            ["2021年预算收支总表", "2021年预算收入总表", "2021年预算支出汇总表", "2021年财政拨款收支总表", "2021年一般公共预算支出预算表",
                "一般公共预算安排基本支出分经济科目表", "2021年政府性基金预算收入表", "2021年政府性基金预算支出预算表", "政府采购预算资金明细表",
                "2021年机关运行经费预算财政拨款情况统计表", "2021年“三公”经费预算表"],
            _standard.Tables.Select(table => Standard.ForYear(table.Title, 2021)));
        Assert.Equal(60, _standard.Tables.SelectMany(table => table.Sides).SelectMany(side => side.Rows).Count(row => row.Code is not null));
    }

    [Fact]
    public void Its_codes_are_split_into_class_section_and_item()
    {
        var split = _standard.Tables.SelectMany(table => table.Columns).Where(column => column.Parts.Count > 0).ToList();
        Assert.Equal(5, split.Count);
        Assert.All(split, column => Assert.Equal([("类", 3), ("款", 2), ("项", 2)], column.Parts.Select(part => (part.Name, part.Length))));
    }

    [Fact]
    public void Its_parts_bear_no_number()
    {
        Assert.Equal(["", ""], _standard.Parts.Select(part => part.Number));
    }

    [Fact]
    public void Its_form_is_in_wan_yuan_and_labels_funds_differently_left_and_right()
    {
        var form = Assert.Single(_standard.Forms);
        Assert.Equal(MoneyUnit.WanYuan, form.Unit);
        var funds = form.Fields.Single(field => field.Id == "funds");
        Assert.Equal("实施期资金总额", funds.LabelOf("总额", "实施期"));
        Assert.Equal("年度资金总额", funds.LabelOf("总额", "年度"));
        Assert.Equal("市县(区)财政资金", funds.LabelOf("市级财政资金", "实施期"));
        Assert.Equal("市级财政资金", funds.LabelOf("市级财政资金", "年度"));
        Assert.Equal("其中:中央财政资金", funds.LabelOf("中央财政资金", "实施期"));
    }

    [Fact]
    public void A_procurement_row_is_named_by_its_unit_or_its_project()
    {
        Assert.Equal(["unit", "project"], _standard.Table("09")!.Sides[0].NameColumns.Select(column => column.Id));
    }
}
