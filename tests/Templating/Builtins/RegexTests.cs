using System.Diagnostics;
using Mingzhang.Templating.Hosting;

namespace Mingzhang.Tests.Templating.Builtins;

public sealed class RegexTests
{
    [Theory]
    [InlineData("\"(abc.*)\" | regex.escape", "\\(abc\\.\\*\\)")]
    [InlineData("`\\(abc\\.\\*\\)` | regex.unescape", "(abc.*)")]
    [InlineData("\"this is a text123\" | regex.match `(\\w+) a ([a-z]+\\d+)`", "[\"is a text123\", \"is\", \"text123\"]")]
    [InlineData("\"x\" | regex.match `y`", "[]")]
    [InlineData("\"A\" | regex.match \"a\" \"i\"", "[\"A\"]")]
    [InlineData("\"a\\nb\" | regex.matches \"^.$\" \"m\"", "[[\"a\"], [\"b\"]]")]
    [InlineData("\"a\\nb\" | regex.match \"a.b\" \"s\" | array.size", "1")]
    [InlineData("\"ab\" | regex.match \"a b # both\" \"x\"", "[\"ab\"]")]
    [InlineData("\"this is\" | regex.matches `(\\w+)`", "[[\"this\", \"this\"], [\"is\", \"is\"]]")]
    [InlineData("\"abbbbcccd\" | regex.replace \"b+c+\" \"-Yo-\"", "a-Yo-d")]
    [InlineData("\"2024-05\" | regex.replace `(\\d+)-(\\d+)` \"$2/$1\"", "05/2024")]
    [InlineData("\"a, b   , c,    d\" | regex.split `\\s*,\\s*`", "[\"a\", \"b\", \"c\", \"d\"]")]
    public void Expressions_are_applied(string expression, string printed) => Assert.Equal(printed, Rendering.Expression(expression));

    [Fact]
    public void A_wrong_pattern_is_explained() =>
        Assert.Equal("Invalid pattern '(' at offset 1. Not enough )'s.", Rendering.Error("\"a\" | regex.match \"(\"").Message);

    [Fact]
    public void A_pattern_that_explodes_is_stopped()
    {
        var options = TemplateOptions.Scriban with { RegexTimeout = TimeSpan.FromMilliseconds(50) };
        var clock = Stopwatch.StartNew();
        var error = Rendering.Error("\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\" | regex.match `^(a+)+$`", options);
        Assert.Equal(TemplateErrorCode.Limit, error.Code);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20));
    }
}
