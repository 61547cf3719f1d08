using Mingzhang.Templating.Values;

namespace Mingzhang.Site.Views;

/// <summary>The page itself.</summary>
public sealed record PageView
{
    /// <summary>Which template: portal, department, disclosure, table, projects, project, text, checks, search, not-found.</summary>
    public required string Kind { get; init; }

    /// <summary>The whole title, unique in the site.</summary>
    public required string Title { get; init; }

    /// <summary>The one h1.</summary>
    public required string Heading { get; init; }

    /// <summary>One sentence, unique in the site.</summary>
    public required string Description { get; init; }

    /// <summary>What the page shares with all pages at its depth.</summary>
    public required FolderView Folder { get; init; }

    /// <summary>What stands before a path of the site to make it relative to this page: <c>../../</c>, or nothing at the root.</summary>
    public required string Root { get; init; }

    /// <summary>The absolute address.</summary>
    public required string Canonical { get; init; }

    public required string Stylesheet { get; init; }

    public required string Script { get; init; }

    public required string Icon { get; init; }

    /// <summary>From the portal to the page's parent.</summary>
    public IReadOnlyList<LinkView> Breadcrumb { get; init; } = [];

    public LinkView? Previous { get; init; }

    public LinkView? Next { get; init; }

    /// <summary>The page tags of 国办发〔2017〕47号.</summary>
    public IReadOnlyList<MetaView> Tags { get; init; } = [];

    /// <summary>The page's data set as JSON-LD, or null.</summary>
    public RenderedText? Dataset { get; init; }
}
