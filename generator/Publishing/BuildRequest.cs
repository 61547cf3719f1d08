using Mingzhang.Audit;
using Mingzhang.Publishing.Shares;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Publishing;

/// <summary>What a build is asked for.</summary>
/// <param name="Site">The absolute folder that holds <c>site.yml</c>.</param>
public sealed record BuildRequest(string Site)
{
    /// <summary>Where the site is published; null only checks and writes nothing.</summary>
    public OutputFolder? Output { get; init; }

    public Selection Only { get; init; } = Selection.All;

    /// <summary>Whether <c>report.pdf</c> is made.</summary>
    public bool Pdf { get; init; } = true;

    /// <summary>Whether the result lists what the written parts claim.</summary>
    public bool Claims { get; init; }

    public AuditMode Audit { get; init; }

    /// <summary>Only this share of the departments is made, for a later merge; null makes the site.</summary>
    public Share? Share { get; init; }

    /// <summary>The folders of shares that are joined instead of reading departments; empty for a build.</summary>
    public IReadOnlyList<string> Shares { get; init; } = [];

    /// <summary>Unchanged departments are taken over from the last build.</summary>
    public bool UsesCache { get; init; } = true;

    /// <summary>The absolute folder of the site as it is online, which may not change silently; null compares with nothing.</summary>
    public string? Online { get; init; }

    /// <summary>Warnings stop publication too.</summary>
    public bool Strict { get; init; }
}
