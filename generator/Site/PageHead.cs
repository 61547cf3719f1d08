using Mingzhang.Site.Views;

namespace Mingzhang.Site;

/// <summary>How a page names and describes itself.</summary>
/// <param name="Title">Unique in the site, without the site's own title.</param>
sealed record PageHead(string Kind, string Title, string Heading, string Description)
{
    /// <summary>栏目名称 where it is not the usual one.</summary>
    public string? Column { get; init; }

    /// <summary>A page of content (内容页), not of lists.</summary>
    public bool Article { get; init; }

    public DateView? Published { get; init; }

    /// <summary>来源: who published it.</summary>
    public string? Source { get; init; }
}
