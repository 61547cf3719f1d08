namespace Mingzhang.Site;

/// <summary>A page for the sitemap.</summary>
/// <param name="Path">From the root of the site.</param>
/// <param name="Changed">The publication date of what it shows, where the sources say one.</param>
public sealed record PageEntry(string Path, DateOnly? Changed);
