using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Site.Tables;

namespace Mingzhang.Tests.Site;

public sealed class GridHeadTests
{
    [Fact]
    public void Every_colgroup_heading_has_a_declared_group_at_its_place()
    {
        var head = Head(null, Column("a", "项目"), Column("b", "预算数", "合计"), Column("c", "预算数", "基本"), Column("d", "备注"));

        Assert.Equal([1, 2, 1], head.View.Groups.Select(group => group.Span));
        Assert.Equal(["col", "colgroup", "col"], head.View.Rows[0].Cells.Select(cell => cell.Scope));
        Assert.All(head.Headers, Assert.Null);
    }

    [Fact]
    public void A_heading_over_a_whole_side_that_repeats_its_name_is_left_to_the_caption()
    {
        var head = Head("支出", Column("a", "支出", "项目"), Column("b", "支出", "金额", "合计"), Column("c", "支出", "金额", "当年"));

        Assert.Equal(["项目", "金额"], head.View.Rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal([1, 2], head.View.Groups.Select(group => group.Span));
    }

    [Fact]
    public void Groups_inside_groups_are_named_by_their_cells()
    {
        var head = Head(null, Column("a", "项目"), Column("b", "支出", "合计"), Column("c", "支出", "金额", "当年"), Column("d", "支出", "金额", "结转"));

        Assert.Equal([1, 1, 2], head.View.Groups.Select(group => group.Span));
        Assert.Equal(["t-h1", "t-h2 t-h3", "t-h2 t-h4 t-h5", "t-h2 t-h4 t-h6"], head.Headers);
        Assert.Equal("col", head.View.Rows[0].Cells[1].Scope);
        Assert.Equal("colgroup", head.View.Rows[1].Cells[1].Scope);
    }

    [Fact]
    public void A_table_with_two_units_says_them_in_the_headings()
    {
        var head = Head(null, Column("a", "项目"), Column("b", "金额"), Column("c", "单价") with { Unit = MoneyUnit.Yuan });

        Assert.Null(head.Unit);
        Assert.Equal([null, "万元", "元"], head.View.Rows[0].Cells.Select(cell => cell.Unit));
    }

    [Fact]
    public void The_year_stands_in_the_headings()
    {
        Assert.Equal("2024年", Head(null, Column("a", "项目"), Column("b", "{year}年")).View.Rows[0].Cells[1].Text);
    }

    static GridHead Head(string? side, params Column[] columns) => GridHead.Of(new SideLayout { Id = side is null ? null : "s", Name = side, Columns = columns }, 2024, "t");

    static Column Column(string id, params string[] tiers) => new(id, id, id == "a" ? ColumnKind.Name : ColumnKind.Amount) { Tiers = tiers };
}
