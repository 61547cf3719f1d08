using Mingzhang.Charts;
using Mingzhang.Diagnostics;

namespace Mingzhang.Tests.Charts;

public sealed class DepartmentChartsTests
{
    [Fact]
    public void Departments_are_sorted_by_what_they_spend_and_the_largest_is_said()
    {
        var chart = Assert.Single(Draw(("财政局", 300m), ("教育局", 500m), ("水务局", 200m)));
        Assert.Equal(["教育局", "财政局", "水务局"], chart.Items.Select(item => item.Name));
        Assert.Equal("各部门花多少钱（2024年部门预算）", chart.Question.Chinese);
        Assert.Equal("教育局最多，500.00万元，占50.00%；其余2个部门合计占50.00%。", chart.Takeaway.Chinese);
        Assert.Equal("教育局 is the largest at 500.00 万元, 50.00%; the other 2 departments make up 50.00%.", chart.Takeaway.English);
    }

    [Fact]
    public void One_department_that_dwarfs_the_others_brings_a_second_drawing_of_the_others() =>
        Assert.Equal(["departments", "departments-rest"], Draw(("教育局", 9000m), ("财政局", 300m), ("水务局", 200m), ("档案馆", 100m)).Select(chart => chart.Id));

    [Fact]
    public void A_department_alone_is_compared_with_nothing() => Assert.Empty(Draw(("教育局", 9000m)));

    static IReadOnlyList<Chart> Draw(params (string Name, decimal Amount)[] departments) => DepartmentCharts.Draw(
        "departments", "2024年部门预算", [.. departments.Select(department => new ChartItem(department.Name, department.Amount, ""))], "万元", "departments", Language.Chinese);
}
