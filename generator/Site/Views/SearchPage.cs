namespace Mingzhang.Site.Views;

/// <summary>search.html: the search, and an index for those without scripts.</summary>
public sealed record SearchPage : PageModel
{
    public required IReadOnlyList<PortalDepartmentView> Departments { get; init; }

    /// <summary>The script that holds what can be found.</summary>
    public required string DataHref { get; init; }
}
