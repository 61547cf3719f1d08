using System.Globalization;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>Compares numbers of texts, which carry fewer digits than they stand for. All in 元, or in what is counted.</summary>
static class Figures
{
    /// <summary>Half of the last digit that was written.</summary>
    public static decimal Half(Claim claim) => claim.Factor * Unit(claim.Decimals) / 2;

    public static decimal Half(CellMeaning cell) => cell.Factor * Unit(cell.Amount.Decimals) / 2;

    /// <summary>The text says what the cell says, with the digits that the text has (or the cell, where it has fewer).</summary>
    public static bool Agree(Claim claim, decimal cell, decimal cellHalf)
    {
        var half = Half(claim);
        if (half >= cellHalf) return Round(cell, half * 2) == claim.Base || (claim.IsRough && IsNear(claim.Base, cell));
        return Round(claim.Base, cellHalf * 2) == cell;
    }

    public static decimal Round(decimal value, decimal step) => step <= 0 ? value : Math.Round(value / step, 0, MidpointRounding.AwayFromZero) * step;

    /// <summary>A percentage with its decimals can come from a part and a whole that were both rounded.</summary>
    public static bool IsPercent(decimal percent, int decimals, decimal part, decimal partHalf, decimal whole, decimal wholeHalf)
    {
        var (low, high) = (whole - wholeHalf, whole + wholeHalf);
        if (low <= 0 && high >= 0) return whole != 0 && Math.Abs((part / whole * 100) - percent) <= Unit(decimals);
        var half = Unit(decimals) / 2;
        Span<decimal> ends = [(part - partHalf) / low, (part - partHalf) / high, (part + partHalf) / low, (part + partHalf) / high];
        var (least, most) = (ends[0], ends[0]);
        foreach (var end in ends) (least, most) = (Math.Min(least, end), Math.Max(most, end));
        return percent >= (least * 100) - half && percent <= (most * 100) + half;
    }

    /// <summary>A value in the unit of a claim, as texts write it.</summary>
    public static string Show(decimal value, Claim claim)
    {
        var shown = value / claim.Factor;
        var decimals = Math.Max(claim.Decimals, claim.Factor > 1 ? 2 : 0);
        if (claim.Kind != ClaimKind.Count && Math.Round(shown, decimals, MidpointRounding.AwayFromZero) != shown) decimals = Math.Max(decimals, 2);
        return Plain(Math.Round(shown + Unit(decimals) - Unit(decimals), decimals, MidpointRounding.AwayFromZero));
    }

    public static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    static bool IsNear(decimal claim, decimal cell) => cell != 0 && Math.Abs(claim - cell) <= Math.Abs(cell) * 0.05m;

    static decimal Unit(int decimals) => new(1, 0, 0, false, (byte)Math.Min(decimals, 20));
}
