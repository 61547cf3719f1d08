namespace Mingzhang.Tests.Templating.Language;

public sealed class TextTests
{
    [Theory]
    [InlineData("a {{- 1 -}} b", "a1b")]
    [InlineData("a \n {{~ 1 ~}} \n b", "a \n1 b")]
    [InlineData("a\n  {{~ if true ~}}\n  b\n  {{~ end ~}}\nc", "a\n  b\nc")]
    [InlineData("{%{ {{ raw }} }%}", " {{ raw }} ")]
    [InlineData("{%%{ }%} }%%}", " }%} ")]
    [InlineData("{{ 1 # to the end }}!", "1!")]
    [InlineData("{{ 1 ## within ## + 2 }}", "3")]
    [InlineData("{ { } }", "{ { } }")]
    [InlineData("中文 {{ '字' }} 😀", "中文 字 😀")]
    public void Text_and_white_space_are_written_as_the_marks_say(string template, string expected) => Assert.Equal(expected, Render.Plain(template));

    [Theory]
    [InlineData("  {{ \"a\\nb\" }}", "  a\n  b")]
    [InlineData("x {{ \"a\\nb\" }}", "x a\nb")]
    [InlineData("  {{~ \"a\\nb\" }}", "a\nb")]
    [InlineData("<b>\n  {{ include 'two' }}\n</b>", "<b>\n  1\n  2\n</b>")]
    public void What_a_block_writes_is_indented_like_the_block(string template, string expected) =>
        Assert.Equal(expected, Render.Plain(template, null, ("two", "1\n2")));

    [Fact]
    public void Nested_includes_add_their_indentation_up() =>
        Assert.Equal("<a>\n  <b>\n    <c/>\n  </b>\n</a>", Render.Plain("<a>\n  {{ include 'b' }}\n</a>", null, ("b", "<b>\n  {{ include 'c' }}\n</b>"), ("c", "<c/>")));

    [Theory]
    [InlineData("\"a\\tb\\u0041\\x42\"", "a\tbAB")]
    [InlineData("'it\\'s'", "it's")]
    [InlineData("`a\\n``b`", "a\\n`b")]
    [InlineData("$\"{1 + 1}{'x' | string.upcase}\\{\"", "2X{")]
    [InlineData("$'a{$\"b{1}\"}c'", "ab1c")]
    [InlineData("1_000 + 0xff + 0b11", "1258")]
    [InlineData("1.10m + 1", "2.10")]
    [InlineData("[1, \"x\", null, true, 1.0]", "[1, \"x\", null, true, 1]")]
    [InlineData("{a: 1, \"b c\": {d: []}}", "{a: 1, \"b c\": {d: []}}")]
    public void Literals_are_read_and_printed(string expression, string expected) => Assert.Equal(expected, Render.Plain("{{ " + expression + " }}"));
}
