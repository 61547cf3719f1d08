using Mingzhang.Templating.Values;

namespace Mingzhang.Site.Views;

/// <summary>A written part.</summary>
public sealed record TextPage : PageModel
{
    public required DepartmentView Department { get; init; }

    public required DisclosureView Disclosure { get; init; }

    public required string ContentsId { get; init; }

    /// <summary>The name of the part of the contents that the page stands in; empty for none.</summary>
    public required string ContentsPart { get; init; }

    /// <summary>第三部分 …, the part it stands in.</summary>
    public required string Part { get; init; }

    /// <summary>The written words as HTML.</summary>
    public required RenderedText Body { get; init; }

    public IReadOnlyList<LinkView> Headings { get; init; } = [];

    /// <summary>The list of performance forms, where the standard puts it here.</summary>
    public LinkView? Forms { get; init; }
}
