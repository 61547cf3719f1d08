using Mingzhang.Diagnostics;
using Mingzhang.Sources;

namespace Mingzhang.Publishing;

/// <summary>What a build found and made.</summary>
public sealed record BuildResult(IReadOnlyList<Finding> Findings)
{
    /// <summary>Null where <c>site.yml</c> could not be read.</summary>
    public SiteOutline? Outline { get; init; }

    /// <summary>The site is in place.</summary>
    public bool Published { get; init; }

    /// <summary>Only the selection was made anew; the rest of the site stayed as it was published.</summary>
    public bool Renewed { get; init; }

    public int Departments { get; init; }

    /// <summary>Departments that had not changed and were taken over from the last build.</summary>
    public int Kept { get; init; }

    public int Disclosures { get; init; }

    /// <summary>Identities between figures that were verified, those up to rounding included.</summary>
    public int Verified { get; init; }

    /// <summary>Identities that hold only up to rounding.</summary>
    public int Rounded { get; init; }

    /// <summary>What the written parts claim, where the request asked for it; in the order of the folders.</summary>
    public IReadOnlyList<DisclosureClaims> Claims { get; init; } = [];

    /// <summary>HTML pages of the whole site.</summary>
    public int Pages { get; init; }

    /// <summary>All files of the whole site.</summary>
    public int Files { get; init; }

    /// <summary>Files whose bytes differ from the site that was there.</summary>
    public int Changed { get; init; }

    /// <summary>The overview pages of the disclosures that were built, from the root of the site.</summary>
    public IReadOnlyList<string> Overviews { get; init; } = [];
}
