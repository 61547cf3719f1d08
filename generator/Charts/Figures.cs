using System.Globalization;

namespace Mingzhang.Charts;

/// <summary>How figures are written in charts: grouped, two decimals; shares with two decimals.</summary>
static class Figures
{
    public static string Amount(decimal value) => value.ToString("#,##0.00", CultureInfo.InvariantCulture);

    public static string Percent(decimal part, decimal whole) =>
        Math.Round(part / whole * 100m, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) + "%";
}
