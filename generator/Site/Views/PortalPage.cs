namespace Mingzhang.Site.Views;

/// <summary>index.html.</summary>
public sealed record PortalPage : PageModel
{
    /// <summary>In the order of names' ids.</summary>
    public required IReadOnlyList<PortalDepartmentView> Departments { get; init; }

    /// <summary>The unit of the amounts in the list, or null where departments differ.</summary>
    public string? Unit { get; init; }

    /// <summary>Departments compared; none where no year has several.</summary>
    public IReadOnlyList<ChartView> Charts { get; init; } = [];

    public required int DisclosureCount { get; init; }

    public required string SearchHref { get; init; }

    public required string FeedHref { get; init; }
}
