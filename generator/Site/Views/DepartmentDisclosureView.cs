namespace Mingzhang.Site.Views;

/// <summary>A disclosure on its department's page.</summary>
public sealed record DepartmentDisclosureView(string Title, int Year, string Kind, string Href)
{
    public DateView? Published { get; init; }

    public required IReadOnlyList<FigureView> Figures { get; init; }

    public required int TableCount { get; init; }

    public required int FormCount { get; init; }
}
