using Mingzhang.Text.Claims;

namespace Mingzhang.Tests.Text.Claims;

public sealed class FigureScannerTests
{
    [Theory]
    [InlineData("4,707.09万元", "4707.09", "Money", "万元")]
    [InlineData("2279万元", "2279", "Money", "万元")]
    [InlineData("0.5亿元", "0.5", "Money", "亿元")]
    [InlineData("120元。", "120", "Money", "元")]
    [InlineData("77.79%", "77.79", "Percent", "%")]
    [InlineData("20个", "20", "Count", "个")]
    [InlineData("0台(套)", "0", "Count", "台(套)")]
    [InlineData("200平方米", "200", "Count", "平方米")]
    [InlineData("12.5，", "12.5", "Bare", "")]
    public void A_number_has_a_value_and_a_unit(string text, string value, string kind, string unit)
    {
        var figure = FigureScanner.Read(text, 0, 0, out _, out var year);

        Assert.NotNull(figure);
        Assert.Equal((value, kind, unit, 0), (figure.Value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), figure.Value.Kind.ToString(), figure.Value.Unit, year));
    }

    [Theory]
    [InlineData("2023年")]
    [InlineData("12月31日")]
    [InlineData("112号")]
    [InlineData("50万元以上")]
    [InlineData("50万元(原值)以上")]
    [InlineData("90%以上")]
    [InlineData("1900多名")]
    [InlineData("1、因公")]
    [InlineData("5元/人")]
    [InlineData("3年")]
    [InlineData("2个月")]
    [InlineData("03557522222000000")]
    public void What_claims_nothing_about_money_is_dropped(string text) => Assert.Null(FigureScanner.Read(text, 0, 0, out _, out _));

    [Fact]
    public void A_year_is_told_as_one()
    {
        Assert.Null(FigureScanner.Read("2023年度预算", 0, 0, out var end, out var year));
        Assert.Equal((2023, 6), (year, end));
    }

    [Theory]
    [InlineData("七个", 7)]
    [InlineData("两项", 2)]
    [InlineData("十二个", 12)]
    [InlineData("二十辆", 20)]
    [InlineData("一个", null)]
    [InlineData("三公", null)]
    [InlineData("一般", null)]
    public void A_Chinese_numeral_counts_before_a_classifier(string text, int? value) =>
        Assert.Equal(value, (int?)FigureScanner.ReadWords(text, 0, 0, out _)?.Value);
}
