namespace Mingzhang.Sources;

/// <summary>What a disclosure says about a table that differs from its standard (<c>tables:</c> in disclosure.yml).</summary>
sealed record TableOverride
{
    public string? Label { get; init; }

    public string? Title { get; init; }

    /// <summary>The printed notes below the table, in place of the standard's; null where nothing is said.</summary>
    public IReadOnlyList<string>? Notes { get; init; }

    /// <summary>Totals and parents are computed from the leaves.</summary>
    public bool Derive { get; init; }
}
