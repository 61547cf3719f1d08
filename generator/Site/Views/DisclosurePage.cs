namespace Mingzhang.Site.Views;

/// <summary>The overview of a disclosure.</summary>
public sealed record DisclosurePage : PageModel
{
    public required DepartmentView Department { get; init; }

    public required DisclosureView Disclosure { get; init; }

    /// <summary>The first two key figures of the standard: what comes in and what goes out.</summary>
    public required IReadOnlyList<FigureView> Leading { get; init; }

    /// <summary>The further key figures.</summary>
    public required IReadOnlyList<FigureView> Figures { get; init; }

    /// <summary>What the money is for, largest first; null where the tables do not say.</summary>
    public BreakdownView? Breakdown { get; init; }

    /// <summary>One CSV a table.</summary>
    public required IReadOnlyList<DownloadView> Downloads { get; init; }

    /// <summary>What was left out for secrecy.</summary>
    public IReadOnlyList<string> Withheld { get; init; } = [];

    /// <summary>Other years of the department.</summary>
    public IReadOnlyList<LinkView> OtherYears { get; init; } = [];

    /// <summary>The questions that charts answer.</summary>
    public IReadOnlyList<ChartView> Charts { get; init; } = [];
}
