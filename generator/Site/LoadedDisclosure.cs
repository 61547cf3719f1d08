using Mingzhang.Checks;
using Mingzhang.Checks.Narrative;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Site;

/// <summary>A disclosure as read, beside the standard that it follows.</summary>
public sealed record LoadedDisclosure(Disclosure Disclosure, Standard Standard)
{
    /// <summary>What the checks found; without it the disclosure has no page checks.html.</summary>
    public ChecksReport? Report { get; init; }

    /// <summary>What the checks proved of single cells; without it tables tell no sums and no identities.</summary>
    public CheckReport? Proof { get; init; }

    /// <summary>What the written sections claim, and how it came out.</summary>
    public IReadOnlyList<ClaimVerdict> Claims { get; init; } = [];
}
