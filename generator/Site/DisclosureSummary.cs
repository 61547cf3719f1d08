using Mingzhang.Model;

namespace Mingzhang.Site;

/// <summary>One disclosure in the lists of the portal and in the feed.</summary>
/// <param name="Title">2024年部门预算.</param>
/// <param name="Path">Its overview page from the root of the site.</param>
public sealed record DisclosureSummary(string Id, int Year, DisclosureKind Kind, string Title, string Path)
{
    public DateOnly? Published { get; init; }

    public IReadOnlyList<FigureSummary> KeyFigures { get; init; } = [];

    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    public int TableCount { get; init; }

    public int FormCount { get; init; }
}
