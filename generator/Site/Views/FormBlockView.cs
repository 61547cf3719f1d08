namespace Mingzhang.Site.Views;

/// <summary>A part of a form.</summary>
/// <param name="Kind">facts, funds, goals or indicators</param>
/// <param name="Id">The id of its table.</param>
/// <param name="Title">基本信息, 项目资金, 总体目标, 绩效指标.</param>
public sealed record FormBlockView(string Kind, string Id, string Title)
{
    /// <summary>The unit of the amounts, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Of facts: fields with their texts. Of goals: terms with their texts.</summary>
    public IReadOnlyList<FormFactView> Facts { get; init; } = [];

    /// <summary>Of funds and indicators: the headings above the values.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Of indicators: the last level is named differently in each column.</summary>
    public bool IsSplit { get; init; }

    /// <summary>Of indicators: the headings of the levels.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Of funds.</summary>
    public IReadOnlyList<FormFundsRowView> Rows { get; init; } = [];

    /// <summary>Of indicators: the first level.</summary>
    public IReadOnlyList<IndicatorGroupView> Groups { get; init; } = [];
}
