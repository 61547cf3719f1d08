namespace Mingzhang.Site.Views;

/// <summary>One HTML table.</summary>
/// <param name="Id">The id of the table element.</param>
public sealed record GridView(string Id, GridHeadView Head, IReadOnlyList<GridRowView> Rows)
{
    /// <summary>表号, or null.</summary>
    public string? Label { get; init; }

    /// <summary>2024年度, where the title does not say the year; else null.</summary>
    public string? Year { get; init; }

    public required string Title { get; init; }

    /// <summary>收入, 支出; null for a plain table.</summary>
    public string? Side { get; init; }

    public required string Department { get; init; }

    /// <summary>万元, or null where the columns differ.</summary>
    public string? Unit { get; init; }

    /// <summary>Which columns are sums of which, counted from 0: <c>2=3 4;5=6 7</c>; null for none.</summary>
    public string? Across { get; init; }
}
