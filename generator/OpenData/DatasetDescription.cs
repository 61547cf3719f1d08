namespace Mingzhang.OpenData;

/// <summary>What catalogues say of a disclosure as a data set.</summary>
/// <param name="Url">Its page, absolute.</param>
/// <param name="Publisher">The department.</param>
/// <param name="License">As the site declares it, or null.</param>
public sealed record DatasetDescription(string Title, string Description, string Url, string Publisher, string? License);
