namespace Mingzhang.Site.Views;

/// <summary>A key figure.</summary>
public sealed record FigureView(string Id, string Name)
{
    /// <summary>The amount as shown: <c>4,707.09</c>; for a blank, what is shown instead.</summary>
    public required string Amount { get; init; }

    /// <summary>value, blank, not-applicable or withheld</summary>
    public required string State { get; init; }

    public required string Unit { get; init; }

    /// <summary>The row that it is from, or null.</summary>
    public string? Href { get; init; }

    /// <summary>Its part in the whole: 占合计 6.09%, or null.</summary>
    public string? Share { get; init; }

    /// <summary>Against last year: 比上年增加2,474.55万元，增长110.84%; null where last year is not known.</summary>
    public string? Change { get; init; }

    /// <summary>The department's own reason for the change, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>What a written part says of the change and its reason, word for word, or null.</summary>
    public string? Stated { get; init; }

    /// <summary>The written part that says so, or null.</summary>
    public string? StatedHref { get; init; }

    /// <summary>Why there is no amount, where there is none: 原表注明“本表无数据”; else null.</summary>
    public string? Note { get; init; }
}
