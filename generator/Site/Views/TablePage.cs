namespace Mingzhang.Site.Views;

/// <summary>The page of an official table.</summary>
public sealed record TablePage : PageModel
{
    public required DepartmentView Department { get; init; }

    public required DisclosureView Disclosure { get; init; }

    public required string ContentsId { get; init; }

    /// <summary>The name of the part of the contents that the page stands in; empty for none.</summary>
    public required string ContentsPart { get; init; }

    public required TableView Table { get; init; }

    public required IReadOnlyList<DownloadView> Downloads { get; init; }

    /// <summary>The same table in other years.</summary>
    public IReadOnlyList<LinkView> OtherYears { get; init; } = [];

    /// <summary>The pages of a table that needs several; empty for one.</summary>
    public IReadOnlyList<PageLinkView> Pages { get; init; } = [];
}
