namespace Mingzhang.Site;

/// <summary>What checking a disclosure found, for its page checks.html.</summary>
public sealed record ChecksReport(IReadOnlyList<CheckedTable> Tables, IReadOnlyList<Rounding> Roundings, IReadOnlyList<WaivedFinding> Waived);

/// <summary>How many identities of a table hold exactly, and how many up to rounding.</summary>
/// <param name="TableId">The table; null for the forms and the written parts together.</param>
public sealed record CheckedTable(string? TableId, int Verified, int Rounded);

/// <summary>A total that differs from its parts by no more than rounding can cause.</summary>
/// <param name="At">The address of the total.</param>
/// <param name="Difference">The difference in the table's unit, as text: <c>+0.01</c>; empty where the message says it.</param>
public sealed record Rounding(string At, string Place, string Message, string Difference);

/// <summary>A published mistake that stays, with the reason that the department gives.</summary>
public sealed record WaivedFinding(string Rule, string At, string Place, string Message, string Reason)
{
    public string? Published { get; init; }

    public string? Expected { get; init; }

    public string? By { get; init; }

    public DateOnly? Approved { get; init; }
}
