namespace Mingzhang.Preview.Review;

/// <summary>A change since last year as the templates see it; figures in the table's unit.</summary>
sealed record ChangeView(string At, string Row, string Column, string Before, string Now, string Difference)
{
    /// <summary>The label of the table, such as 表3.</summary>
    public string? Table { get; init; }

    /// <summary>up, down.</summary>
    public required string Direction { get; init; }

    /// <summary>Of last year's figure; null where there was none.</summary>
    public string? Percent { get; init; }

    /// <summary>The officer's reason in <c>disclosure.yml</c>.</summary>
    public string? Reason { get; init; }

    public string? Source { get; init; }

    public string? Href { get; init; }

    public string? Anchor { get; init; }

    public int ColumnIndex { get; init; } = -1;
}
