namespace Mingzhang.Site.Views;

/// <summary>A link of the footer to another site, with a picture of our own.</summary>
/// <param name="Image">The picture from the root of the site, or null for words alone.</param>
public sealed record BadgeView(string Href, string? Image);
