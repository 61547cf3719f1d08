using Mingzhang.Diagnostics;
using Mingzhang.Model;

namespace Mingzhang.Sources;

/// <summary>The contents of <c>site.yml</c>.</summary>
public sealed record SiteSettings(string Title, Organisation Organisation)
{
    /// <summary>The absolute address of the site, ending in <c>/</c>; used only by 404, sitemap, feed and canonical links.</summary>
    public required string Url { get; init; }

    public Language Language { get; init; }

    public string Theme { get; init; } = "default";

    /// <summary>The licence of the published data as declared (open-data.md: never assumed).</summary>
    public string? License { get; init; }

    public string? Description { get; init; }

    /// <summary>A notice shown on every page, such as that this is a demonstration.</summary>
    public string? Notice { get; init; }

    /// <summary>The main colour of the theme, <c>#rrggbb</c>.</summary>
    public string? Colour { get; init; }

    /// <summary>The forms of the data beside plain CSV.</summary>
    public DataFormats Formats { get; init; } = DataFormats.All;
}
