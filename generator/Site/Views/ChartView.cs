using Mingzhang.Templating.Values;

namespace Mingzhang.Site.Views;

/// <summary>A chart that answers a question about a disclosure.</summary>
/// <param name="Id">Unique in the page.</param>
/// <param name="Question">钱花在哪些方面.</param>
/// <param name="Takeaway">The answer in one sentence.</param>
public sealed record ChartView(string Id, string Question, string Takeaway)
{
    /// <summary>The drawing, or null where there is too little to draw.</summary>
    public RenderedText? Svg { get; init; }

    /// <summary>The official table that holds every plotted value.</summary>
    public required string TableTitle { get; init; }

    public required string TableHref { get; init; }

    /// <summary>Every plotted value; empty where another chart of the page has them all.</summary>
    public IReadOnlyList<ChartRowView> Rows { get; init; } = [];

    public string Unit { get; init; } = "";

    public bool HasShares { get; init; }

    public bool HasPrevious { get; init; }
}
