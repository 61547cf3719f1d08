using Mingzhang.Diagnostics;

namespace Mingzhang.Checks;

/// <summary>How many identities about a table were tried, and how they came out. An identity counts where its judged cell is.</summary>
public sealed record TableChecks(string Table)
{
    /// <summary>Agreed to the last digit.</summary>
    public int Verified { get; init; }

    /// <summary>Differ by no more than rounding explains; <see cref="Roundings"/> tells each.</summary>
    public int Rounded => Roundings.Count;

    /// <summary>Do not hold (waived ones too), or only doubtfully.</summary>
    public int Failed { get; init; }

    /// <summary>Depend on a figure that is wrong or could not be read.</summary>
    public int Blocked { get; init; }

    /// <summary>Had nothing to compare, because a side is blank.</summary>
    public int Skipped { get; init; }

    public IReadOnlyList<Message> Roundings { get; init; } = [];
}
