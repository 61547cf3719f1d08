namespace Mingzhang.Site.Views;

/// <summary>The page of a performance form.</summary>
public sealed record FormPage : PageModel
{
    public required DepartmentView Department { get; init; }

    public required DisclosureView Disclosure { get; init; }

    public required string ContentsId { get; init; }

    /// <summary>The name of the part of the contents that the page stands in; empty for none.</summary>
    public required string ContentsPart { get; init; }

    public required FormView Form { get; init; }
}
