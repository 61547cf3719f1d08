namespace Mingzhang.Site.Views;

/// <summary>Who runs the site; absent fields are null and left out of the page.</summary>
public sealed record OrganisationView(string Name)
{
    public string? Contact { get; init; }

    public string? SiteCode { get; init; }

    public string? Icp { get; init; }

    public string? Police { get; init; }

    /// <summary>党政机关网站标识.</summary>
    public BadgeView? Identity { get; init; }

    /// <summary>我为政府网站找错.</summary>
    public BadgeView? Report { get; init; }
}
