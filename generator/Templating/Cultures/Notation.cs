using System.Globalization;

namespace Mingzhang.Templating.Cultures;

/// <summary>Builds the .NET format tables of a culture from the points in which cultures differ (source: Unicode CLDR).</summary>
static class Notation
{
    /// <param name="decimalMark">between whole and fraction</param>
    /// <param name="groupMark">between groups of three digits</param>
    /// <param name="currency">the currency sign</param>
    /// <param name="currencyPattern">where the sign stands, as <see cref="NumberFormatInfo.CurrencyPositivePattern"/> counts it</param>
    /// <param name="percentPattern">where the percent sign stands, likewise</param>
    public static NumberFormatInfo Numbers(string decimalMark, string groupMark, string currency, int currencyPattern, int percentPattern) => new()
    {
        NumberDecimalSeparator = decimalMark,
        NumberGroupSeparator = groupMark,
        NumberDecimalDigits = 3,
        CurrencyDecimalSeparator = decimalMark,
        CurrencyGroupSeparator = groupMark,
        CurrencySymbol = currency,
        CurrencyPositivePattern = currencyPattern,
        CurrencyNegativePattern = currencyPattern == 0 ? 1 : 8,
        PercentDecimalSeparator = decimalMark,
        PercentGroupSeparator = groupMark,
        PercentDecimalDigits = 3,
        PercentPositivePattern = percentPattern,
        PercentNegativePattern = percentPattern,
        PositiveInfinitySymbol = "∞",
        NegativeInfinitySymbol = "-∞",
    };

    /// <summary>Twelve month names, and the empty thirteenth that .NET asks for.</summary>
    public static string[] Months(string names) => [.. names.Split(' '), ""];

    /// <summary>Seven day names, Sunday first.</summary>
    public static string[] Days(string names) => names.Split(' ');
}
