using Mingzhang.Diagnostics;
using Mingzhang.Model.Layout;

namespace Mingzhang.Model;

/// <summary>A written section as Markdown. <see cref="Span"/> is where the Markdown begins.</summary>
public sealed record Section(SectionLayout Layout, string Markdown, SourceSpan Span)
{
    public string Id => Layout.Id;
}
