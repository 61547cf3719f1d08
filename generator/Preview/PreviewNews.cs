using Mingzhang.Diagnostics;

namespace Mingzhang.Preview;

/// <summary>What a rebuild found, for whoever watches the terminal.</summary>
/// <param name="Changed">The sources that changed, relative to the site; empty at the start, and when a closer look found more.</param>
/// <param name="Findings">All that stand now, sorted.</param>
public sealed record PreviewNews(int Version, IReadOnlyList<string> Changed, IReadOnlyList<Finding> Findings, TimeSpan Took)
{
    public required Language Language { get; init; }

    public int Pages { get; init; }
}
