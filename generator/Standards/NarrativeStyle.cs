using Mingzhang.Model;

namespace Mingzhang.Standards;

/// <summary>How texts of a standard write figures.</summary>
public sealed record NarrativeStyle
{
    public static NarrativeStyle Default { get; } = new();

    /// <summary>The unit of amounts; null is that of the table.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>Digits after the point; null is as many as the table has.</summary>
    public int? Decimals { get; init; }

    public int PercentDecimals { get; init; } = 2;

    /// <summary>4,707.09 rather than 4707.09.</summary>
    public bool Grouped { get; init; } = true;
}
