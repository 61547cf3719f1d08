namespace Mingzhang.Site.Views;

/// <summary>The disclosure that a page belongs to.</summary>
public sealed record DisclosureView(string Id, string Title, int Year, string Kind, string Href)
{
    public DateView? Published { get; init; }

    /// <summary>成文日期.</summary>
    public DateView? Dated { get; init; }

    /// <summary>来源: the department, or whom disclosure.yml names.</summary>
    public required string Source { get; init; }

    /// <summary>批复日期.</summary>
    public DateView? Approved { get; init; }

    /// <summary>批复文号.</summary>
    public string? ApprovalDocument { get; init; }

    /// <summary>The name of the standard that the disclosure follows.</summary>
    public required string Standard { get; init; }

    /// <summary>The contents in the standard's order, with links relative to the page.</summary>
    public required IReadOnlyList<PartView> Parts { get; init; }

    public IReadOnlyList<CorrectionView> Corrections { get; init; } = [];

    /// <summary>The page that tells what was checked, or null.</summary>
    public string? ChecksHref { get; init; }
}
