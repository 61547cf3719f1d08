using Mingzhang.Diagnostics;
using Mingzhang.Site;

namespace Mingzhang.Publishing;

/// <summary>A department as read and checked.</summary>
/// <param name="Disclosures">Those that could be read, newest first.</param>
/// <param name="Findings">Of reading and checking, waivers applied.</param>
public sealed record LoadedDepartment(IReadOnlyList<LoadedDisclosure> Disclosures, IReadOnlyList<Finding> Findings)
{
    /// <summary>Identities that hold, up to rounding included.</summary>
    public int Verified { get; init; }

    /// <summary>Identities that hold only up to rounding.</summary>
    public int Rounded { get; init; }
}
