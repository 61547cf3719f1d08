namespace Mingzhang.Site.Views;

/// <summary>The list of performance forms.</summary>
public sealed record FormsPage : PageModel
{
    public required DepartmentView Department { get; init; }

    public required DisclosureView Disclosure { get; init; }

    public required string ContentsId { get; init; }

    /// <summary>The name of the part of the contents that the page stands in; empty for none.</summary>
    public required string ContentsPart { get; init; }

    public required IReadOnlyList<FormLinkView> Forms { get; init; }

    /// <summary>The unit of the amounts, or null where forms have none.</summary>
    public string? Unit { get; init; }

    /// <summary>What the amounts are: 年度总额, or null.</summary>
    public string? AmountName { get; init; }
}
