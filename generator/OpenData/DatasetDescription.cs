namespace Mingzhang.OpenData;

/// <summary>What catalogues say of a disclosure as a data set.</summary>
/// <param name="Url">Its page, absolute.</param>
/// <param name="Publisher">The department.</param>
/// <param name="License">As the site declares it, or null.</param>
public sealed record DatasetDescription(string Title, string Description, string Url, string Publisher, string? License)
{
    /// <summary>The region that the department serves, by name, or null.</summary>
    public string? Region { get; init; }

    /// <summary>The address of the site's catalogue and its title.</summary>
    public string CatalogueUrl { get; init; } = "";

    public string CatalogueTitle { get; init; } = "";

    /// <summary>What the figures are: the key figures that the standard names.</summary>
    public IReadOnlyList<string> Variables { get; init; } = [];
}
