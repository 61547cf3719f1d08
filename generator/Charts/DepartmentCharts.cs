using Mingzhang.Diagnostics;

namespace Mingzhang.Charts;

/// <summary>Compares the departments of a site: how much each of them spends.</summary>
public static class DepartmentCharts
{
    /// <param name="title">Which documents are compared: 2024年部门预算.</param>
    /// <param name="departments">Names and expenditure totals of one year and kind, in one unit.</param>
    /// <param name="table">Id of the table that lists them.</param>
    /// <returns>Nothing for fewer than two departments: one alone is compared with nothing.</returns>
    public static IReadOnlyList<Chart> Draw(string id, string title, IReadOnlyList<ChartItem> departments, string unit, string table, Language language)
    {
        if (departments.Count < 2) return [];
        var question = new Message($"各部门花多少钱（{title}）", $"How much does each department spend? ({title})");
        return [.. new BarCharts(id, question, new("个部门", "departments"), unit, table, language).Draw(departments)];
    }
}
