namespace Mingzhang.Tests.Templating.Language;

public sealed class FunctionTests
{
    [Theory]
    [InlineData("func f; ret $0 + $.k; end; f 1 k: 2", "3")]
    [InlineData("func f(a, b = 2); ret a * b; end; f 3; f 3 4; 3 | f 6; f b: 7 a: 2", "6121814")]
    [InlineData("func f(a, rest...); ret rest; end; f 1 2 3", "[2, 3]")]
    [InlineData("f(x) = x * 2; f 4; f 4 + 1; f(4) + 1; 4 | f | f", "810916")]
    [InlineData("x = do; ret 3; end; x", "3")]
    [InlineData("func f(n); if n < 2; ret 1; end; ret n * f(n - 1); end; f 20", "2432902008176640000")]
    [InlineData("func f(a, b); ret a - b; end; f ^[5, 3]", "2")]
    public void Functions_of_every_kind_are_called(string code, string expected) => Assert.Equal(expected, Render.Plain("{{ " + code + " }}"));

    [Theory]
    [InlineData("func g(a); b = a; ret b; end; g 3; b", "3")]
    [InlineData("t = 1; func g(a); t = a; end; g 7; t", "7")]
    [InlineData("x = 1; func f(x); x = x + 1; ret x; end; f 5; x", "61")]
    [InlineData("func g(l); for x in l; t = x; end; ret t; end; g [1, 2]; t", "2")]
    [InlineData("func h; c = 4; end; h; c", "4")]
    public void Parameters_and_new_names_stay_in_the_function(string code, string expected) => Assert.Equal(expected, Render.Plain("{{ " + code + " }}"));

    [Theory]
    [InlineData("func outer(v); inner 1; end; func inner(q); v ?? 'hidden'; end; outer 5", "hidden")]
    [InlineData("func outer(v); inner; end; func inner; v ?? 'hidden'; end; outer 5", "5")]
    [InlineData("func outer(v); for x in [1]; inner 2; x; end; v; end; func inner(x); x; end; outer 5", "215")]
    public void A_function_with_parameters_does_not_see_those_of_its_caller(string code, string expected) => Assert.Equal(expected, Render.Plain("{{ " + code + " }}"));

    [Fact]
    public void Wrap_hands_a_body_over() =>
        Assert.Equal("<b>in 5</b>", Render.Plain("{{ func w(x); '<b>'; $$; '</b>'; end; wrap w 5 }}in {{ x }}{{ end }}"));

    [Theory]
    [InlineData("{{ include 'x' 1 k: 2 }}", "[x|1|2|2]")]
    [InlineData("{{ a = include 'x' 5; a + '!' }}", "[x|5||]!")]
    [InlineData("{{ 'x' | include }}", "[x|||]")]
    [InlineData("{{ include_join ['a', 'b'] ', ' '<' 'tpl:c' }}", "<A, BC")]
    [InlineData("{{ $v = 1; include 'l'; $v; g }}", "2" + "1" + "3")]
    [InlineData("{{ for r in [1, 2] }}{{ include 'loop' }};{{ end }}", "10;21;")]
    public void Includes_take_arguments_and_see_the_page(string template, string expected) =>
        Assert.Equal(expected, Render.Plain(template, null,
            ("x", "[{{ $0 }}|{{ $1 }}|{{ $.k }}|{{ $k }}]"), ("a", "A"), ("b", "B"), ("c", "C"), ("l", "{{ $v = 2; $v; g = 3 }}"), ("loop", "{{ r }}{{ for.index }}")));
}
