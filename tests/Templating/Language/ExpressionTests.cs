namespace Mingzhang.Tests.Templating.Language;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("1 + 2 | math.times 3", "9")]
    [InlineData("2 + 3 * 4 - 1", "13")]
    [InlineData("7 / 2", "3.5")]
    [InlineData("6 / 2", "3")]
    [InlineData("-7 // 2", "-3")]
    [InlineData("7.5 // 2", "4")]
    [InlineData("1 / 0", "Infinity")]
    [InlineData("2147483647 + 1", "2147483648")]
    [InlineData("9223372036854775807 + 1", "9223372036854775808")]
    [InlineData("1.10m * 1.5", "1.650")]
    [InlineData("\"1\" == 1", "true")]
    [InlineData("\"10\" < 9", "true")]
    [InlineData("true == 1", "true")]
    [InlineData("null == 0", "false")]
    [InlineData("null + 1", "")]
    [InlineData("\"a\" + null", "a")]
    [InlineData("\"ab\" * 2", "abab")]
    [InlineData("[1, 2] == [1, 2]", "true")]
    [InlineData("{} == {}", "false")]
    [InlineData("{} == empty", "true")]
    [InlineData("1 < 2 < 3", "true")]
    [InlineData("null ?? \"d\"", "d")]
    [InlineData("1 ?! 2", "2")]
    [InlineData("!i == 7", "false")]
    [InlineData("i > 5 ? 'big' : 'small'", "big")]
    [InlineData("[] << 1", "[1]")]
    [InlineData("1 >> [2]", "[1, 2]")]
    [InlineData("(1..3)[1]", "2")]
    [InlineData("3..1", "[3, 2, 1]")]
    public void Operators_work_as_in_Scriban(string expression, string expected) => Assert.Equal(expected, Render.Plain("{{ i = 7; " + expression + " }}"));

    [Theory]
    [InlineData("0", "yes")]
    [InlineData("\"\"", "yes")]
    [InlineData("[]", "yes")]
    [InlineData("null", "no")]
    [InlineData("false", "no")]
    [InlineData("empty", "no")]
    public void Only_null_false_and_empty_are_false(string value, string expected) =>
        Assert.Equal(expected, Render.Plain("{{ if " + value + " }}yes{{ else }}no{{ end }}"));

    [Theory]
    [InlineData("math.abs (-5)", "5")]
    [InlineData("math.round 2.567 precision: 1", "2.6")]
    [InlineData("f = @string.upcase; 'x' | f", "X")]
    [InlineData("[' a', '5 '] | array.each @string.strip", "[\"a\", \"5\"]")]
    [InlineData("[1, 2] | array.each do; ret $0 * 2; end", "[2, 4]")]
    [InlineData("'x' |\n string.upcase", "X")]
    [InlineData("'x' | string.size + 1", "2")]
    [InlineData("1234.5 | math.format '#,##0.0000'", "1,234.5000")]
    [InlineData("7 | math.format '00000'", "00007")]
    public void Functions_are_called_by_juxtaposition_and_pipes(string expression, string expected) => Assert.Equal(expected, Render.Plain("{{ " + expression + " }}"));

    [Theory]
    [InlineData("a.b.c", "1")]
    [InlineData("a['b']['c']", "1")]
    [InlineData("a?.x?.y", "")]
    [InlineData("l[-1]", "3")]
    [InlineData("l[9]", "")]
    [InlineData("l.size", "3")]
    [InlineData("'abc'[1]", "b")]
    [InlineData("l.note = 'n'; l.note", "n")]
    [InlineData("a.b.c += 4; a", "{b: {c: 5}}")]
    [InlineData("a.empty?", "false")]
    public void Members_and_indexes_are_read_and_set(string code, string expected) =>
        Assert.Equal(expected, Render.Plain("{{ a = {b: {c: 1}}; l = [1, 2, 3]; " + code + " }}"));
}
