using Mingzhang.Charts;
using Mingzhang.Charts.Scenes;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Charts;

public sealed class DisclosureChartsTests
{
    static readonly ChartPlan Classes = new("classes", "bars", new("钱花在哪些方面", "On what?")) { Table = "03", Column = "total", Item = new("类", "classes") };

    [Fact]
    public void Bars_are_sorted_by_size_with_other_last_and_say_the_largest()
    {
        var chart = Assert.Single(Draw(Classes, [("其他支出", 50m), ("教育支出", 40m), ("卫生健康支出", 60m)]));
        Assert.Equal(["卫生健康支出", "教育支出", "其他支出"], Names(chart));
        Assert.Equal("卫生健康支出最多，60.00万元，占40.00%；其余2类合计占60.00%。", chart.Takeaway.Chinese);
    }

    [Fact]
    public void One_item_that_dwarfs_the_rest_brings_a_second_chart_without_it()
    {
        var charts = Draw(Classes, [("农林水支出", 2827m), ("一般公共服务支出", 1813m), ("卫生健康支出", 12m), ("住房保障支出", 22m)]);
        Assert.Equal(["classes", "classes-rest"], charts.Select(chart => chart.Id));
        Assert.StartsWith("除农林水支出外，一般公共服务支出最多", charts[1].Takeaway.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_smallest_amount_is_still_visible()
    {
        var chart = Assert.Single(Draw(Classes, [("甲", 10_000m), ("乙", 9_000m), ("丙", 0.01m)]));
        var marks = chart.Scene!.Shapes.OfType<RectShape>().Where(rect => rect.Fill != Paint.Track).ToArray();
        Assert.Equal(3, marks.Length);
        Assert.Equal(1, marks[2].Width);
    }

    [Fact]
    public void A_negative_amount_goes_left_of_the_zero_line()
    {
        var chart = Assert.Single(Draw(Classes, [("甲", 30m), ("乙", -10m)]));
        var zero = Assert.Single(chart.Scene!.Shapes.OfType<LineShape>());
        var bars = chart.Scene.Shapes.OfType<RectShape>().Where(rect => rect.Fill != Paint.Track).ToArray();
        Assert.Equal(zero.X1, bars[0].X, 3);
        Assert.Equal(zero.X1, bars[1].X + bars[1].Width, 3);
    }

    [Fact]
    public void A_single_item_is_a_sentence_and_no_drawing()
    {
        var chart = Assert.Single(Draw(Classes, [("公务接待费", 3m)]));
        Assert.Null(chart.Scene);
        Assert.Equal("全部是公务接待费，3.00万元。", chart.Takeaway.Chinese);
    }

    [Fact]
    public void Nothing_is_said_where_nothing_is_budgeted()
    {
        var chart = Assert.Single(Draw(Classes, []));
        Assert.Equal("本年没有安排这类资金。", chart.Takeaway.Chinese);
    }

    [Fact]
    public void More_than_nine_items_become_eight_and_the_rest()
    {
        var chart = Draw(Classes, [.. Enumerable.Range(1, 12).Select(i => ($"第{i}类", 100m + i))])[0];
        Assert.Equal(9, Names(chart).Count);
        Assert.Equal("其余4项合计", Names(chart)[^1]);
    }

    [Fact]
    public void The_svg_has_a_name_a_description_and_no_style_attribute()
    {
        var chart = Assert.Single(Draw(Classes, [("<甲>", 30m), ("乙", 20m)]));
        var svg = System.Text.Encoding.UTF8.GetString(SvgWriter.Write(chart.Scene!, "c1", chart.Question.Chinese, chart.Description.Chinese));
        Assert.Contains("<title id=\"c1-t\">钱花在哪些方面</title>", svg, StringComparison.Ordinal);
        Assert.Contains("aria-labelledby=\"c1-t c1-d\"", svg, StringComparison.Ordinal);
        Assert.Contains("&lt;甲&gt;", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", svg, StringComparison.Ordinal);
    }

    static List<string> Names(Chart chart) =>
        [.. chart.Scene!.Shapes.OfType<TextShape>().Where(text => text.Anchor == TextAnchor.Start).Select(text => text.Text)];

    static IReadOnlyList<Chart> Draw(ChartPlan plan, (string Name, decimal Value)[] rows)
    {
        var side = new SideLayout { Columns = [new Column("name", "科目名称", ColumnKind.Name), new Column("total", "合计", ColumnKind.Amount)] };
        var layout = new TableLayout("03", "表3", "支出总表") { Sides = [side] };
        var table = new BudgetTable(layout, [new TableSide(side, [.. rows.Select((row, i) => new Row($"r{i}", row.Name,
            [new Cell(row.Name, Amount.Blank, default), new Cell("", Amount.Of(row.Value), default)]) { Level = 1 })])])
        { Label = "表3", Title = "支出总表" };
        var disclosure = new Disclosure { DepartmentId = "d", Id = "2024-budget", Year = 2024, Kind = DisclosureKind.Budget, StandardId = "s", Folder = "", Tables = [table] };
        return new DisclosureCharts(disclosure, new Standard("s", "s") { Charts = [plan] }, [], Language.Chinese).Draw();
    }
}
