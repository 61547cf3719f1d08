namespace Mingzhang.Standards.Equations;

/// <summary>How strictly two sides must agree.</summary>
public enum EquationTolerance : byte
{
    /// <summary>Exact where one cell stands on each side (the same fact twice, or a single addend), else by intervals of rounding.</summary>
    Automatic,

    /// <summary>To the last printed digit.</summary>
    Exact,

    /// <summary>By intervals of rounding, whatever the number of addends.</summary>
    Interval,
}
