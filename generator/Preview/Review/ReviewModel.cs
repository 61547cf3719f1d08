using Mingzhang.Templating.Values;

namespace Mingzhang.Preview.Review;

/// <summary>What the templates of the review layer see; a page fills what it shows.</summary>
sealed record ReviewModel(IReadOnlyDictionary<string, string> Text, string Lang, int Version)
{
    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Infos { get; init; }

    public int Waived { get; init; }

    public IReadOnlyList<FindingView> Findings { get; init; } = [];

    /// <summary>Findings that are not listed, because there are too many.</summary>
    public int More { get; init; }

    /// <summary>What the list can be filtered by.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    public IReadOnlyList<ChangeView> Changes { get; init; } = [];

    /// <summary>The numbers of the written section that is looked at.</summary>
    public IReadOnlyList<ClaimView> Claims { get; init; } = [];

    /// <summary>Which year the page's figures are compared with; null where there is none.</summary>
    public string? ComparedWith { get; init; }

    /// <summary>The page that is looked at.</summary>
    public string Page { get; init; } = "";

    /// <summary>The head of a page of our own: stylesheet and script.</summary>
    public RenderedText? Head { get; init; }

    /// <summary>The same page as it was before the errors; null where it was never good.</summary>
    public string? GoodHref { get; init; }

    /// <summary>The same page as it is now.</summary>
    public string? NowHref { get; init; }

    public string ReportHref { get; init; } = "/_review/report.html";

    public string HomeHref { get; init; } = "/";

    public IReadOnlyList<ReportView> Reports { get; init; } = [];
}
