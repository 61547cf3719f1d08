using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Text.Binding;

/// <summary>How a standard's texts write figures: 4,707.09万元, 77.79%.</summary>
sealed class FigureStyle(NarrativeStyle style)
{
    /// <summary>An amount given in 元.</summary>
    public string Money(decimal yuan, MoneyUnit column, int decimals) => Number(yuan, column, decimals) + (style.Unit ?? column).Name();

    public string Number(decimal yuan, MoneyUnit column, int decimals)
    {
        var unit = style.Unit ?? column;
        return Plain(yuan / unit.InYuan(1), style.Decimals ?? decimals);
    }

    public string Percent(decimal part, decimal whole) => Plain(whole == 0 ? 0 : part / whole * 100, style.PercentDecimals) + "%";

    string Plain(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString((style.Grouped ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
