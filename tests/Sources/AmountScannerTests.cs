using System.Globalization;
using Mingzhang.Sources;

namespace Mingzhang.Tests.Sources;

public sealed class AmountScannerTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("0.00")]
    [InlineData("-0.00")]
    [InlineData("0012.50")]
    [InlineData("4707.09")]
    [InlineData("-4707.09")]
    [InlineData("1,234,567.00")]
    [InlineData("999999999999999.99")]
    [InlineData("9999999999999999.99")]
    [InlineData("123456789012345678901.23")]
    public void An_amount_keeps_its_value_and_its_decimals(string text)
    {
        var value = AmountScanner.Read(text, 2, []).Amount.Value;
        Assert.Equal(decimal.GetBits(decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture)), decimal.GetBits(value));
    }
}
