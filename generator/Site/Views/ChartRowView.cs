namespace Mingzhang.Site.Views;

/// <summary>A plotted value.</summary>
/// <param name="Share">12.34%, or null where the values are no parts of a whole.</param>
/// <param name="Previous">Last year's amount, or null.</param>
/// <param name="Href">The row of the official table, or null for a value that stands in none.</param>
public sealed record ChartRowView(string Name, string Amount, string? Share, string? Previous, string? Href);
