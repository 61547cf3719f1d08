namespace Mingzhang.Site.Views;

/// <summary>Who runs the site; absent fields are null and left out of the page.</summary>
public sealed record OrganisationView(string Name)
{
    public string? Contact { get; init; }

    public string? SiteCode { get; init; }

    public string? Icp { get; init; }

    public string? Police { get; init; }
}
