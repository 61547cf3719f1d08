using Mingzhang.Diagnostics;

namespace Mingzhang.Site;

/// <summary>What a site is planned with besides its sources.</summary>
public sealed record SiteOptions
{
    /// <summary>Whether each disclosure gets <c>report.pdf</c>.</summary>
    public bool Pdf { get; init; } = true;

    /// <summary>Where jobs tell what is worth a warning while they run, such as a character without a glyph.</summary>
    public FindingList? Findings { get; init; }
}
