using Mingzhang.Diagnostics;

namespace Mingzhang.Preview;

/// <summary>What a preview is asked for.</summary>
/// <param name="Site">The absolute folder of the site.</param>
public sealed record PreviewRequest(string Site)
{
    /// <summary>The port to listen on; 0 takes any free one, null the first free one from 8000 on.</summary>
    public int? Port { get; init; }

    /// <summary>Where the site lies on its host, with a slash at both ends.</summary>
    public string BasePath { get; init; } = "/";

    /// <summary>The language of the review layer; null follows <c>site.yml</c>.</summary>
    public Language? Language { get; init; }
}
