using Mingzhang.Templating.Hosting;

namespace Mingzhang.Tests.Templating.Builtins;

public sealed class MathTests
{
    [Theory]
    [InlineData("-15.5 | math.abs", "15.5")]
    [InlineData("math.abs (-5)", "5")]
    [InlineData("-1.50m | math.abs", "1.50")]
    [InlineData("4.3 | math.ceil", "5")]
    [InlineData("4.6 | math.floor", "4")]
    [InlineData("2.5 | math.round", "2")]
    [InlineData("3.5 | math.round", "4")]
    [InlineData("4.5612 | math.round 2", "4.56")]
    [InlineData("8.4 | math.divided_by 2.0 | math.round 1", "4.2")]
    [InlineData("8.4 | math.divided_by 2", "4")]
    [InlineData("3000000000.5 | math.divided_by 1", "3000000000")]
    [InlineData("3000000000.5m | math.divided_by 1", "3000000000")]
    [InlineData("255 | math.format \"X4\"", "00FF")]
    [InlineData("1234567.891 | math.format \"#,##0.00\"", "1,234,567.89")]
    [InlineData("1000000 | math.format \"N0\" \"cs-CZ\"", "1\u00A0000\u00A0000")]
    [InlineData("0.256 | math.format \"P1\" \"zh-CN\"", "25.6%")]
    [InlineData("255 | math.is_number", "true")]
    [InlineData("\"yo\" | math.is_number", "false")]
    [InlineData("255 | math.minus 5", "250")]
    [InlineData("11 | math.modulo 10", "1")]
    [InlineData("1 | math.plus 2", "3")]
    [InlineData("2 | math.times 3", "6")]
    [InlineData("math.random 1 2", "1")]
    [InlineData("math.uuid | string.size", "36")]
    public void Numbers_are_computed(string expression, string printed) => Assert.Equal(printed, Rendering.Expression(expression));

    [Theory]
    [InlineData("x = 1.5 | math.round 20", "Rounding digits must be between 0 and 15, inclusive. (Parameter 'digits')")]
    [InlineData("x = \"t\" | math.format \"N2\"", "Unexpected `t`. Must be a formattable number")]
    [InlineData("x = 1.5 | math.format \"D\"", "Format specifier was invalid.")]
    [InlineData("x = \"t\" | math.abs", "The value `t` is not a number")]
    public void A_wrong_argument_is_an_error_at_the_call(string expression, string message)
    {
        var error = Rendering.Error(expression);
        Assert.Equal(message, error.Message);
        Assert.Equal(expression.IndexOf("math", StringComparison.Ordinal) + 4, error.Column);
    }

    [Theory]
    [InlineData("math.random 1 9")]
    [InlineData("math.uuid")]
    public void A_theme_has_no_chance(string expression) =>
        Assert.Equal(TemplateErrorCode.NotDeterministic, Rendering.Error(expression, TemplateOptions.Theme).Code);
}
