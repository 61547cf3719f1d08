using Mingzhang.Diagnostics;
using Mingzhang.Model.Layout;

namespace Mingzhang.Model;

/// <summary>A written section as Markdown. <see cref="Span"/> is where its source begins.</summary>
public sealed record Section(SectionLayout Layout, string Markdown, SourceSpan Span)
{
    public string Id => Layout.Id;

    /// <summary>The template that the Markdown was made from; null where it was written as it is.</summary>
    public SectionOrigin? Origin { get; init; }

    /// <summary>What was filled in from the tables, in the order of the Markdown.</summary>
    public IReadOnlyList<BoundFigure> Bound { get; init; } = [];

    /// <summary>Made from the standard's own text, because the department wrote none.</summary>
    public bool IsGenerated { get; init; }
}
