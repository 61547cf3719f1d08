using Mingzhang.Site;
using Mingzhang.Site.Tables;
using Mingzhang.Site.Views;

namespace Mingzhang.Tests.Site;

public sealed class TableViewsTests
{
    static readonly TableViews Views = new(new Wording(new SampleSite().Theme!, Mingzhang.Diagnostics.Language.Chinese));

    [Fact]
    public void The_four_states_of_an_amount_stay_apart()
    {
        var rows = Build("02").Grids[0].Rows;

        Assert.Equal(("value", "1,200.00"), State(rows[1].Cells[2]));
        Assert.Equal(("zero", "0.00"), State(rows[4].Cells[3]));
        Assert.Equal(("not-applicable", "不适用"), State(rows[3].Cells[3]));
        Assert.Equal(("blank", ""), State(rows[5].Cells[2]));
        Assert.Equal(("withheld", "不公开"), State(rows[5].Cells[3]));
    }

    [Fact]
    public void The_legend_names_only_the_states_that_occur()
    {
        var two = Build("01");
        Assert.True(two.HasBlank);
        Assert.False(two.HasZero || two.HasNotApplicable || two.HasWithheld);
        var code = Build("02");
        Assert.True(code.HasBlank && code.HasZero && code.HasNotApplicable && code.HasWithheld);
    }

    [Fact]
    public void The_level_of_a_row_is_said_in_words_and_not_by_spaces()
    {
        var rows = Build("02").Grids[0].Rows;

        Assert.Equal([null, "（类级）", "（款级）", "（项级）", "（类级）", "（项级）"], rows.Select(row => row.Cells[1].Note));
        Assert.Equal(["total", "l1", "l2", "l3", "l1", "l3"], rows.Select(row => row.Class));
        Assert.Equal("国防教育", rows[5].Cells[1].Text);
    }

    [Fact]
    public void A_row_has_its_address_as_its_id()
    {
        var rows = Build("02").Grids[0].Rows;

        Assert.Equal("02/2050202", rows[3].Id);
        Assert.Equal("02/n-" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("国防教育"u8))[..8], rows[5].Id);
    }

    [Fact]
    public void The_word_of_a_total_heads_its_row_where_it_was_printed()
    {
        var total = Build("02").Grids[0].Rows[0];

        Assert.Equal(["header", "text", "value", "value"], total.Cells.Select(cell => cell.Kind));
        Assert.Equal(["合计", "", "1,234.50", "1,200.00"], total.Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_two_sided_table_becomes_two_with_a_name_each()
    {
        var table = Build("01");

        Assert.True(table.IsTwoSided);
        Assert.Equal(["t01-income", "t01-expenditure"], table.Grids.Select(grid => grid.Id));
        Assert.Equal(["收入", "支出"], table.Grids.Select(grid => grid.Side));
        Assert.Equal(["万元", "万元"], table.Grids.Select(grid => grid.Unit));
    }

    [Fact]
    public void An_empty_table_keeps_its_headings_and_its_printed_note()
    {
        var table = Build("03");

        Assert.True(table.IsEmpty);
        Assert.Equal("注：本表无数据", table.EmptyNote);
        Assert.Equal(2, table.Grids[0].Head.Rows.Count);
        Assert.False(table.IsFolded);
    }

    [Fact]
    public void The_heading_is_made_once_for_a_layout_and_a_year()
    {
        Assert.Same(Build("02").Grids[0].Head, Build("02").Grids[0].Head);
    }

    static (string, string) State(CellView cell) => (cell.Kind, cell.Text);

    static TableView Build(string id)
    {
        var disclosure = SampleDisclosure.Of(2024).Disclosure;
        return Views.Build(disclosure.Table(id)!, SampleDisclosure.Department, disclosure);
    }
}
