using Mingzhang.Checks;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Site.Tables;

/// <summary>What a page shows of a table besides the published rows. A printed report shows none of it.</summary>
sealed record TableDetails
{
    /// <summary>A total differs from its parts by rounding.</summary>
    public bool IsRounded { get; init; }

    /// <summary>The same table a year before.</summary>
    public BudgetTable? LastYear { get; init; }

    /// <summary>What the checks proved, and the standard whose identities they are.</summary>
    public CheckReport? Proof { get; init; }

    public Standard? Standard { get; init; }

    /// <summary>The rows of each side that the page shows.</summary>
    public Range Rows { get; init; } = Range.All;
}
