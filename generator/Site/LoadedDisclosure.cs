using Mingzhang.Checks;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Site;

/// <summary>A disclosure as read, beside the standard that it follows.</summary>
public sealed record LoadedDisclosure(Disclosure Disclosure, Standard Standard)
{
    /// <summary>What the checks found; without it the disclosure has no page checks.html.</summary>
    public ChecksReport? Report { get; init; }

    /// <summary>What the checks proved of single cells; without it tables tell no sums and no identities, and the texts' claims are not published.</summary>
    public CheckReport? Proof { get; init; }
}
