namespace Mingzhang.Site.Views;

/// <summary>The site as <c>site.yml</c> tells it. What it does not say is null.</summary>
public sealed record SiteView(string Title, OrganisationView Organisation)
{
    public string? Description { get; init; }

    /// <summary>A notice for every page, such as that the site is a demonstration.</summary>
    public string? Notice { get; init; }

    public string? License { get; init; }

    /// <summary>The language of the interface: <c>zh-CN</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The language of the published words where it differs from that of the interface, else null.</summary>
    public string? ContentLanguage { get; init; }
}
