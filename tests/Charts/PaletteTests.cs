using System.Globalization;
using Mingzhang.Charts.Scenes;

namespace Mingzhang.Tests.Charts;

public sealed class PaletteTests
{
    [Fact]
    public void Every_mark_stands_out_from_the_page_and_from_its_neighbour()
    {
        var cases = 0;
        for (var i = 0; i < Palette.Series.Count; i++)
        {
            Assert.True(Contrast(Palette.Hex(Palette.Series[i]), "#ffffff") >= 3, $"{Palette.Series[i]} on white");
            cases++;
            if (i == 0) continue;
            Assert.True(Contrast(Palette.Hex(Palette.Series[i]), Palette.Hex(Palette.Series[i - 1])) >= 3, $"{Palette.Series[i]} beside its neighbour");
            cases++;
        }
        Assert.Equal(7, cases);
    }

    [Fact]
    public void This_year_and_last_year_can_be_told_apart() =>
        Assert.True(Contrast(Palette.Hex(Paint.Series1), Palette.Hex(Paint.Series4)) >= 3);

    [Theory]
    [InlineData(Paint.Text)]
    [InlineData(Paint.Muted)]
    public void Words_are_legible_on_white(Paint paint) => Assert.True(Contrast(Palette.Hex(paint), "#ffffff") >= 4.5);

    [Fact]
    public void A_label_is_legible_on_every_fill()
    {
        foreach (var paint in Palette.Series) Assert.True(Contrast(Palette.TextOn(paint), Palette.Hex(paint)) >= 4.5, $"label on {paint}");
        Assert.Equal(4, Palette.Series.Count);
    }

    static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}
