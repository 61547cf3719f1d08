namespace Mingzhang.Site.Views;

/// <summary>A department's index.html.</summary>
public sealed record DepartmentPage : PageModel
{
    public required DepartmentView Department { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<DepartmentDisclosureView> Disclosures { get; init; }

    /// <summary>Key figures over the years; empty where there is one year only.</summary>
    public IReadOnlyList<TrendView> Trends { get; init; } = [];

    /// <summary>Budgets beside the final accounts of their years; empty where no year has both.</summary>
    public IReadOnlyList<OutcomeView> Outcomes { get; init; } = [];
}
