namespace Mingzhang.Site.Views;

/// <summary>What was checked, and what was waived and why.</summary>
public sealed record ChecksPage : PageModel
{
    public required DepartmentView Department { get; init; }

    public required DisclosureView Disclosure { get; init; }

    public required string ContentsId { get; init; }

    /// <summary>The name of the part of the contents that the page stands in; empty for none.</summary>
    public required string ContentsPart { get; init; }

    /// <summary>How many identities were verified.</summary>
    public required int Verified { get; init; }

    public required IReadOnlyList<CheckedTableView> Tables { get; init; }

    /// <summary>Differences that rounding explains.</summary>
    public required IReadOnlyList<RoundingView> Roundings { get; init; }

    public required IReadOnlyList<WaivedView> Waived { get; init; }
}
