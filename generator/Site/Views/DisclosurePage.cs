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

    /// <summary>The chart of what the money is for, beside the key figures; null where the tables do not say.</summary>
    public ChartView? LeadChart { get; init; }

    /// <summary>The department's reasons for changes that no key figure shows.</summary>
    public IReadOnlyList<ReasonView> Reasons { get; init; } = [];

    /// <summary>One CSV a table.</summary>
    public required IReadOnlyList<DownloadView> Downloads { get; init; }

    /// <summary>The SHA-256 of <c>data/facts.csv</c> in hex: another layout leaves it as it is, another figure does not. Null without tables.</summary>
    public string? FactsSum { get; init; }

    /// <summary>What was left out for secrecy.</summary>
    public IReadOnlyList<string> Withheld { get; init; } = [];

    /// <summary>Other years of the department.</summary>
    public IReadOnlyList<LinkView> OtherYears { get; init; } = [];

    /// <summary>The budget beside the final accounts; empty where the year does not have both.</summary>
    public IReadOnlyList<OutcomeView> Outcomes { get; init; } = [];

    /// <summary>The further questions that charts answer.</summary>
    public IReadOnlyList<ChartView> Charts { get; init; } = [];
}
