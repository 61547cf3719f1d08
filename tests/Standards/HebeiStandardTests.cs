using Mingzhang.Diagnostics;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Standards;

public sealed class HebeiStandardTests
{
    readonly Standard _standard = new StandardLibrary("no-such-site", new FindingList()).Find("hebei-2023")!;

    [Fact]
    public void It_has_nine_numbered_tables_and_two_that_stand_in_the_text()
    {
        Assert.Equal(11, _standard.Tables.Count);
        Assert.All(_standard.Tables.Take(9), table => Assert.Equal(("序号", "栏次"), (table.RowNumbers, table.ColumnNumbers)));
        Assert.All(_standard.Tables.Skip(9), table => Assert.Equal(("", ""), (table.RowNumbers, table.ColumnNumbers)));
        Assert.Equal(["10"], _standard.Section("procurement")!.Tables);
        Assert.Equal(["11"], _standard.Section("state-assets")!.Tables);
        Assert.Empty(_standard.Section("duties")!.Tables);
    }

    [Fact]
    public void Its_balance_tables_end_with_a_class_that_has_no_code()
    {
        var rows = _standard.Tables.Where(table => table.IsTwoSided).SelectMany(table => table.Sides[1].Rows).Where(row => row.Id == "treasury-accounts").ToList();
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal((null, "三十一、人行科目"), (row.Code, row.Name)));
    }

    [Fact]
    public void Its_income_table_has_the_columns_of_public_institutions()
    {
        var columns = _standard.Table("02")!.Columns.ToList();
        Assert.Equal(12, columns.Count);
        Assert.Equal(["本年收入", "事业收入"], columns.Single(column => column.Id == "operations").Tiers);
    }

    [Fact]
    public void The_three_public_expenses_are_a_tree_under_a_subtotal()
    {
        Assert.Equal([1, 1, 2, 3, 3, 2, 3, 3, 2], _standard.Table("09")!.Sides[0].Rows.Select(row => row.Level));
    }

    [Fact]
    public void Its_indicators_have_a_description_a_value_and_a_basis()
    {
        var indicators = _standard.Forms.Single(form => form.Id == "project").Fields.Single(field => field.Kind == FormFieldKind.Indicators);
        Assert.Equal(["绩效指标描述", "指标值", "指标值确定依据"], indicators.Columns.Select(indicators.LabelOf));
        Assert.DoesNotContain(_standard.Forms.SelectMany(form => form.Fields), field => field.Kind is FormFieldKind.Funds or FormFieldKind.Amount);
    }

    [Fact]
    public void A_whole_department_has_a_form_of_its_own()
    {
        var form = _standard.Forms.Single(form => form.Id == "department");
        Assert.Equal(["总体绩效目标", "分项绩效目标", "工作保障措施"], form.Fields.Select(field => field.Name));
        Assert.Equal(["分项工作"], form.Fields[1].Levels);
    }
}
