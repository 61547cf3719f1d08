using Mingzhang.Templating.Hosting;

namespace Mingzhang.Tests.Templating.Hosting;

public sealed class ErrorTests
{
    [Fact]
    public void An_error_in_an_include_names_the_whole_chain()
    {
        var error = Render.Error("a\n  {{ include 'outer' }}", null, null, ("outer", "{{ include 'inner' }}"), ("inner", "x\n {{ nope }}"));
        Assert.Equal(
            "inner(2,5) : error : The variable or function `nope` was not found\n (included from outer(1,4))\n (included from page.html(2,6))\n {{ nope }}\n    ^^^^",
            error.ToDetailedString());
    }

    [Fact]
    public void The_caret_stands_under_the_place_behind_wide_characters()
    {
        var error = Render.Error("预算：{{ 1 // 0 }}");
        Assert.Equal("预算：{{ 1 // 0 }}\n" + new string(' ', 11) + "^^", error.Excerpt);
    }

    [Fact]
    public void Several_parse_errors_are_told_at_once()
    {
        var errors = Render.Errors("text {{ 1 + }} more\n{{ foo( }}");
        Assert.Equal([(1, 13), (2, 9), (2, 9)], errors.Select(e => (e.Line, e.Column)));
        Assert.All(errors, e => Assert.Equal(TemplateErrorCode.Syntax, e.Code));
    }

    [Fact]
    public void A_missing_include_tells_where_it_was_looked_for()
    {
        var error = Render.Error("{{ include 'nav.htm' }}", null, null, ("nav.html", ""));
        Assert.Equal(TemplateErrorCode.IncludeNotFound, error.Code);
        Assert.Equal("Looked in: themes/mine/nav.htm, themes/default/nav.htm. Did you mean `nav.html`?", error.Hint);
    }

    [Fact]
    public void A_broken_include_is_told_at_the_include_with_its_own_errors()
    {
        var error = Render.Error("{{ include 'bad' }}", null, null, ("bad", "ok\n{{ if }}"));
        Assert.Equal(("page.html", 1, 4), (error.File, error.Line, error.Column));
        Assert.Equal(("bad", 2, 7), (error.Causes[0].File, error.Causes[0].Line, error.Causes[0].Column));
    }

    [Fact]
    public void A_failed_render_leaves_the_buffer_as_it_was()
    {
        var output = new Mingzhang.Templating.Output.Utf8Output();
        output.Write("before"u8);
        var template = new TemplateEngine(TemplateOptions.Theme).Parse("text {{ nope }}");
        Assert.Throws<TemplateException>(() => template.Render(null, output));
        Assert.Equal("before", output.ToString());
    }
}
