using Mingzhang.Diagnostics;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>How a claim came out.</summary>
public enum ClaimOutcome : byte
{
    /// <summary>Nothing could decide it.</summary>
    Undecided,

    /// <summary>It agrees with the tables, the text or last year.</summary>
    Agrees,

    /// <summary>It contradicts them.</summary>
    Contradicts,

    /// <summary>The number was filled in from a cell and cannot disagree with it.</summary>
    Bound,
}

/// <summary>What decided a claim.</summary>
public enum ClaimBasis : byte
{
    None,

    /// <summary>Cells of tables.</summary>
    Table,

    /// <summary>Other numbers of the text: sums, shares, growth.</summary>
    Text,

    /// <summary>The disclosure of the year before, or <c>previous:</c>.</summary>
    LastYear,

    /// <summary>Rows, forms or names that were counted.</summary>
    Rows,
}

/// <summary>A claim with how it came out, the cell that it was held against, and the value that was expected there.</summary>
public sealed record ClaimVerdict(Claim Claim, ClaimOutcome Outcome, ClaimBasis Basis)
{
    /// <summary>The address of the cell; null where the text itself decided.</summary>
    public string? At { get; init; }

    /// <summary>The cell is the only one that the words can mean and that holds this value, so that the number could be bound to it.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Shares: the claim about the whole.</summary>
    public Claim? Whole { get; init; }

    /// <summary>Changes: the address of the cell that is said to have changed; null where it is not known.</summary>
    public string? Changed { get; init; }

    /// <summary>What the text should have said, in the unit of the text.</summary>
    public string? Expected { get; init; }

    /// <summary>Where the cell is in the sources.</summary>
    public SourceSpan Cell { get; init; }

    /// <summary>How it was decided: 283.97 ÷ 3,661.68.</summary>
    public Message How { get; init; }

    /// <summary>The rule that the contradiction is reported as.</summary>
    public string? Rule { get; init; }
}
