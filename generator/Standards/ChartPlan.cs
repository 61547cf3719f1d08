using Mingzhang.Diagnostics;

namespace Mingzhang.Standards;

/// <summary>A question that the charts of a disclosure answer, and the cells that answer it.</summary>
/// <param name="Kind"><c>bars</c>, <c>shares</c>, <c>balance</c>, <c>comparison</c> or <c>trend</c>.</param>
public sealed record ChartPlan(string Id, string Kind, Message Question)
{
    /// <summary>Bars: the table, column and level of rows whose cells are drawn.</summary>
    public string? Table { get; init; }

    public string? Column { get; init; }

    public int Level { get; init; } = 1;

    /// <summary>What one bar is, for sentences: 类, 项.</summary>
    public Message Item { get; init; }

    /// <summary>Named cells: the parts of a whole, the items of a comparison, the expenditure side of a balance, the figure of a trend.</summary>
    public IReadOnlyList<ChartPart> Parts { get; init; } = [];

    /// <summary>Balance: the income side.</summary>
    public IReadOnlyList<ChartPart> Income { get; init; } = [];
}
