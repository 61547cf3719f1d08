using Mingzhang.Templating.Hosting;

namespace Mingzhang.Tests.Templating.Builtins;

public sealed class ArrayTests
{
    [Theory]
    [InlineData("[1, 2, 3] | array.add 4", "[1, 2, 3, 4]")]
    [InlineData("null | array.add 4", "[4]")]
    [InlineData("1..2 | array.add 4", "[1, 2, 4]")]
    [InlineData("[1, 2] | array.add_range [3]", "[1, 2, 3]")]
    [InlineData("[1, 2] | array.concat [3]", "[1, 2, 3]")]
    [InlineData("[1, 2] | array.concat null", "[1, 2]")]
    [InlineData("null | array.concat [3]", "[3]")]
    [InlineData("null | array.concat null", "")]
    [InlineData("[1, null, 3] | array.compact", "[1, 3]")]
    [InlineData("[\"a\", \"b\", \"c\"] | array.insert_at 2 \"Yo\"", "[\"a\", \"b\", \"Yo\", \"c\"]")]
    [InlineData("[1] | array.insert_at 3 \"x\"", "[1, null, null, \"x\"]")]
    [InlineData("[1] | array.insert_at (-3) 0", "[0, 1]")]
    [InlineData("[4, 5, 6] | array.remove_at 1", "[4, 6]")]
    [InlineData("[4, 5, 6] | array.remove_at (-1)", "[4, 5]")]
    [InlineData("[4, 5, 6] | array.remove_at 9", "[4, 5, 6]")]
    [InlineData("[4, 5, 6] | array.reverse", "[6, 5, 4]")]
    [InlineData("null | array.reverse", "[]")]
    [InlineData("null | array.remove_at 0", "[]")]
    public void A_changed_copy_is_made(string expression, string printed) => Assert.Equal(printed, Rendering.Expression(expression));

    [Theory]
    [InlineData("[4, 5, 6] | array.first", "4")]
    [InlineData("[4, 5, 6] | array.last", "6")]
    [InlineData("[] | array.first", "")]
    [InlineData("null | array.last", "")]
    [InlineData("\"abc\" | array.last", "c")]
    [InlineData("[4, 5, 6] | array.limit 2", "[4, 5]")]
    [InlineData("[4, 5, 6] | array.limit (-2)", "[]")]
    [InlineData("[4, 5, 6] | array.offset 2", "[6]")]
    [InlineData("[4, 5, 6] | array.offset 9", "[]")]
    [InlineData("null | array.limit 2", "")]
    [InlineData("[4, 5, 6] | array.size", "3")]
    [InlineData("{a: 1, b: 2} | array.size", "2")]
    [InlineData("\"abc\" | array.size", "3")]
    [InlineData("null | array.size", "0")]
    [InlineData("[1, 1, 4, 5, 8, 8] | array.uniq", "[1, 4, 5, 8]")]
    [InlineData("[1, 1.0, \"1\", null, null] | array.uniq", "[1, 1, \"1\", null]")]
    [InlineData("[1, 2] | array.contains 2", "true")]
    [InlineData("[1, 2] | array.contains \"2\"", "false")]
    [InlineData("null | array.contains 2", "false")]
    public void Items_are_chosen(string expression, string printed) => Assert.Equal(printed, Rendering.Expression(expression));

    [Theory]
    [InlineData("[10, 2, 6] | array.sort", "[2, 6, 10]")]
    [InlineData("[\"b\", \"A\", \"a\", \"B\"] | array.sort", "[\"a\", \"A\", \"b\", \"B\"]")]
    [InlineData("[{t: 2, n: 1}, {t: 1, n: 2}, {t: 2, n: 3}, {t: 1, n: 4}] | array.sort \"t\" | array.map \"n\"", "[2, 4, 1, 3]")]
    [InlineData("[{o: {n: \"b\"}}, {o: {n: \"a\"}}] | array.sort \"o.n\" | array.map \"o.n\"", "[\"a\", \"b\"]")]
    [InlineData("[{n: 1}, {}] | array.sort \"n\"", "[{}, {n: 1}]")]
    [InlineData("null | array.sort", "[]")]
    [InlineData("5 | array.sort", "[5]")]
    [InlineData("[3, 1.5, 2] | array.sort", "[1.5, 2, 3]")]
    [InlineData("[{a: 1}, {b: 2}, {a: null}] | array.map \"a\"", "[1, null]")]
    [InlineData("null | array.map \"a\"", "[]")]
    [InlineData("[\"ab\", \"c\"] | array.map \"size\"", "[2, 1]")]
    public void Items_are_sorted_and_read_by_member(string expression, string printed) => Assert.Equal(printed, Rendering.Expression(expression));

    [Theory]
    [InlineData("[\" a\", \" 5\", \"6 \"] | array.each @string.strip", "[\"a\", \"5\", \"6\"]")]
    [InlineData("[1, 2] | array.each @(do; ret $0 * 2; end)", "[2, 4]")]
    [InlineData("[\"\", \"200\", \"\"] | array.filter @string.empty", "[\"\", \"\"]")]
    [InlineData("[\" hello\", \"20\"] | array.any @string.contains \"20\"", "true")]
    [InlineData("[\" hello\", \"20\"] | array.any @string.contains \"30\"", "false")]
    [InlineData("null | array.any @string.empty", "false")]
    [InlineData("null | array.each @string.strip", "")]
    [InlineData("[1, 2] | array.each null", "[1, 2]")]
    [InlineData("[1, null, \"x\"] | array.join \"|\"", "1||x")]
    [InlineData("[1, 2] | array.join \", \" @(do; ret \"<\" + $0 + \">\"; end)", "<1>, <2>")]
    [InlineData("null | array.join \",\"", "")]
    [InlineData("array.cycle [1, 2]; array.cycle [1, 2]; array.cycle [1, 2]; array.cycle [1, 2] \"g\"", "1211")]
    public void Functions_are_applied_to_items(string expression, string printed) => Assert.Equal(printed, Rendering.Expression(expression));

    [Fact]
    public void A_value_that_is_no_function_is_refused() =>
        Assert.Equal(
            "The parameter `x` is not a function. Maybe prefix it with @? (Parameter 'function')",
            Rendering.Error("[1] | array.each \"x\"").Message);

    [Fact]
    public void A_number_is_no_list() => Assert.Equal("Unable to convert type `int` to `IEnumerable`", Rendering.Error("5 | array.size").Message);

    [Fact]
    public void A_gap_is_not_filled_beyond_the_loop_limit() =>
        Assert.Equal(TemplateErrorCode.Limit, Rendering.Error("[] | array.insert_at 2000000000 1").Code);
}
