namespace Mingzhang.Tests.Templating.Language;

public sealed class StatementTests
{
    [Theory]
    [InlineData("{{ for x in [3, 1, 2] }}{{ x }}{{ if !for.last }}, {{ end }}{{ end }}", "3, 1, 2")]
    [InlineData("{{ for x in [1, 2, 3, 4] offset:1 limit:2 reversed; x; end }}", "43")]
    [InlineData("{{ for x in {a: 1, b: 2}; x.key + x.value; end }}", "a1b2")]
    [InlineData("{{ for x in 'ab'; x + '.'; end }}", "a.b.")]
    [InlineData("{{ for x in []; 1; else; 'none'; end }}", "none")]
    [InlineData("{{ for x in null; 1; else; 'none'; end }}", "")]
    [InlineData("{{ for x in 1..5; if x == 2; continue; end; if x == 4; break; end; x; end }}", "13")]
    [InlineData("{{ for x in [1, 1, 2]; for.changed ? 'c' : '-'; end }}", "c-c")]
    [InlineData("{{ for x in 1..2; for y in 1..2; for.index; end; for.rindex; end }}", "011010")]
    [InlineData("{{ x = 0; while x < 3; x; x = x + 1; end }}", "012")]
    [InlineData("{{ tablerow x in (1..3) cols:2 }}{{ x }}{{ end }}", "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n")]
    public void Loops_run(string template, string expected) => Assert.Equal(expected, Render.Plain(template));

    [Theory]
    [InlineData("{{ x = 1; for x in [5, 6]; x; end; x }}", "561")]
    [InlineData("{{ for x in [5, 6]; x = 9; x; end; x }}", "569")]
    [InlineData("{{ for x in [7]; func f; ret x; end; f; end }}", "7")]
    public void A_loop_variable_hides_the_global_one_and_vanishes(string template, string expected) => Assert.Equal(expected, Render.Plain(template));

    [Theory]
    [InlineData("{{ case 2; when 1, 2; 'a'; when 3; 'b'; else; 'c'; end }}", "a")]
    [InlineData("{{ case 'x' }} text {{ when 'y' }}y{{ else }}e{{ end }}", "e")]
    [InlineData("{{ case 3; when 1 || 3; 'a'; end }}", "a")]
    public void A_case_takes_the_first_equal_value(string template, string expected) => Assert.Equal(expected, Render.Plain(template));

    [Theory]
    [InlineData("{{ capture c }}hi {{ 1 }}{{ end }}[{{ c }}]", "[hi 1]")]
    [InlineData("{{ capture $l }}y{{ end; $l + '!' }}", "y!")]
    [InlineData("{{ o = {}; capture o.c }}z{{ end; o.c }}", "z")]
    public void A_capture_keeps_what_is_written(string template, string expected) => Assert.Equal(expected, Render.Plain(template));

    [Theory]
    [InlineData("{{ x = 1; o = {x: 2}; with o; x; x = 3; y = 4; end; x; o }}", "21{x: 3, y: 4}")]
    [InlineData("{{ import {q: 4}; q }}", "4")]
    [InlineData("{{ a = 1; this.a; this['a'] }}", "11")]
    public void Scopes_nest(string template, string expected) => Assert.Equal(expected, Render.Plain(template));

    [Fact]
    public void A_read_only_variable_cannot_be_set() =>
        Assert.Equal("page.html(1,23) : error : Cannot set the readonly variable `x`", Render.Error("{{ x = 5; readonly x; x = 6 }}").ToString());

    [Theory]
    [InlineData("a{{ ret }}b", "a")]
    [InlineData("{{ include 'r' }}!", "xv!")]
    public void A_return_ends_the_page_or_the_include(string template, string expected) => Assert.Equal(expected, Render.Plain(template, null, ("r", "x{{ ret 'v' }}y")));

    [Fact]
    public void Front_matter_sets_variables_before_the_page() =>
        Assert.Equal("5!", new Mingzhang.Templating.Hosting.TemplateEngine(Mingzhang.Templating.Hosting.TemplateOptions.Scriban)
            .Parse("+++\nx = 5\n'dropped'\n+++\n\n{{ x }}!", null, Mingzhang.Templating.Hosting.TemplateMode.FrontMatterAndTemplate).Render(null));

    [Fact]
    public void A_script_needs_no_braces() =>
        Assert.Equal("12", new Mingzhang.Templating.Hosting.TemplateEngine(Mingzhang.Templating.Hosting.TemplateOptions.Scriban)
            .Parse("for x in 1..2\n  x\nend", null, Mingzhang.Templating.Hosting.TemplateMode.Script).Render(null));
}
