namespace Mingzhang.Site.Views;

/// <summary>One part.</summary>
/// <param name="Share">68.19%</param>
/// <param name="Width">The length of its bar, 0 to 100 with two decimals: the largest part has 100.</param>
public sealed record BreakdownRowView(string Name, string Amount, string Share, string Width, string Href);
