namespace Mingzhang.Preview.Review;

/// <summary>A finding as the templates of the review layer see it.</summary>
/// <param name="Kind">error, warning, info, waived.</param>
sealed record FindingView(string Kind, string Word, string Rule, string Message)
{
    public string? Place { get; init; }

    public string? Published { get; init; }

    public string? Expected { get; init; }

    public string? Help { get; init; }

    /// <summary>Why it is waived.</summary>
    public string? Reason { get; init; }

    /// <summary><c>content/…/03.csv:7:25</c>.</summary>
    public string? Source { get; init; }

    /// <summary>Opens the place in an editor that knows such addresses.</summary>
    public string? EditorHref { get; init; }

    public IReadOnlyList<CodeLineView> Lines { get; init; } = [];

    public IReadOnlyList<RelatedView> Related { get; init; } = [];

    /// <summary>Where it is seen on the site, with the row.</summary>
    public string? Href { get; init; }

    public string? Anchor { get; init; }

    public int Column { get; init; }

    public string Group { get; init; } = "";

    /// <summary>It is about the page that is looked at.</summary>
    public bool IsHere { get; init; }
}
