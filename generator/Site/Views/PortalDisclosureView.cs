namespace Mingzhang.Site.Views;

/// <summary>A disclosure in the list of the portal.</summary>
public sealed record PortalDisclosureView(string Title, int Year, string Kind, string Href)
{
    public DateView? Published { get; init; }

    /// <summary>The first two key figures of the standard: income and expenditure.</summary>
    public required IReadOnlyList<FigureView> Figures { get; init; }
}
