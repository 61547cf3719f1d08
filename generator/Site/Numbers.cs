using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Templating.Output;

namespace Mingzhang.Site;

/// <summary>How numbers are shown (GB/T 15835): grouped by thousands, a leading zero, always the same decimals in a column.</summary>
static class Numbers
{
    static readonly string[] Formats = ["N0", "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"];

    /// <summary>A published number with at least the decimals given, and never fewer than were printed.</summary>
    public static string Show(decimal value, int decimals = 0) =>
        value.ToString(FormatOf(value, decimals), CultureInfo.InvariantCulture);

    /// <summary>The same, written straight into a buffer.</summary>
    public static void Write(Utf8Output output, decimal value, int decimals = 0)
    {
        // The longest number has 29 digits, nine commas, a sign and a point.
        value.TryFormat(output.GetSpan(48), out var length, FormatOf(value, decimals), CultureInfo.InvariantCulture);
        output.Advance(length);
    }

    static string FormatOf(decimal value, int decimals) => Formats[Math.Clamp(Math.Max(decimals, value.Scale), 0, Formats.Length - 1)];

    /// <summary>A part of a whole as a percentage with two decimals, or null where there is no such thing.</summary>
    public static string? Percent(decimal part, decimal whole) =>
        whole == 0 ? null : Math.Round(part / whole * 100, 2, MidpointRounding.AwayFromZero).ToString("N2", CultureInfo.InvariantCulture) + "%";

    /// <summary>An amount in another unit, exact.</summary>
    public static Amount In(MoneyUnit unit, Amount amount, MoneyUnit own) => !amount.HasValue || unit == own
        ? amount
        : Amount.Of(unit == MoneyUnit.Yuan ? own.InYuan(amount.Value) : amount.Value / 10_000m);

    public static string State(Amount amount) => amount.State switch
    {
        AmountState.Value => amount.Value == 0 ? "zero" : "value",
        AmountState.NotApplicable => "not-applicable",
        AmountState.Withheld => "withheld",
        _ => "blank",
    };
}
