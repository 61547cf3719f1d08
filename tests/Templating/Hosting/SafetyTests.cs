using Mingzhang.Templating.Hosting;

namespace Mingzhang.Tests.Templating.Hosting;

public sealed class SafetyTests
{
    private static readonly TemplateOptions Tight = TemplateOptions.Theme with { LoopLimit = 1000, LimitToString = 10_000, RegexTimeout = TimeSpan.FromSeconds(0.5) };

    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ for x in 1..100; for y in 1..100; end; end }}")]
    [InlineData("{{ for x in 1..1000000; end }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ func f(a); f a; end; f 1 }}")]
    [InlineData("{{ include 'self' }}")]
    [InlineData("{{ a = [1]; a[0] = a; a }}")]
    [InlineData("{{ a = [1]; a[0] = a; a == a }}")]
    [InlineData("{{ a = {}; a.a = a; a | object.to_json }}")]
    [InlineData("{{ 'x' * 1000000000 }}")]
    [InlineData("{{ x = 'x'; for i in 1..900; x = x + x; end }}")]
    [InlineData("{{ x = [1]; for i in 1..900; x = x + x; end }}")]
    [InlineData("{{ for i in 1..900; 'a long text that is written again and again'; end }}")]
    [InlineData("{{ capture c; for i in 1..900; 'a long text that is written again and again'; end; end }}")]
    [InlineData("{{ x = 9; for i in 1..900; x = x * x; end }}")]
    [InlineData("{{ 1 << 1000000000 }}")]
    [InlineData("{{ 1 | math.format 'N999999999' }}")]
    [InlineData("{{ x = 'N999999999'; 1 | object.format x }}")]
    [InlineData("{{ 'x' | string.pad_left 1000000000 }}")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match `^(a+)+$` }}", true)]
    [InlineData("{{ x = []; x[1000000000] = 1 }}")]
    [InlineData("{{ func w; $$; end; wrap w; wrap w; $$; end; end }}", true)]
    public void A_hostile_template_ends_in_an_error_with_its_place(string template, bool mayRender = false)
    {
        try
        {
            new TemplateEngine(Tight, new TestLoader(("self", "{{ include 'self' }}"))).Parse(template, "page.html").Render(null);
            Assert.True(mayRender);
        }
        catch (TemplateException fault)
        {
            Assert.All(fault.Errors, error => Assert.True(error.Line > 0 && error.Column > 0, error.ToString()));
        }
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("!", "")]
    [InlineData("1 + ", "")]
    [InlineData("1 | ", "")]
    [InlineData("$\"{", "}\"")]
    [InlineData("{a: ", "}")]
    public void Deep_nesting_is_refused_and_does_not_overflow_the_stack(string open, string close)
    {
        var text = "{{ " + string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000)) + " }}";
        Assert.Contains(Render.Errors(text), error => error.Message.Contains("depth limit"));
    }

    [Fact]
    public void Deep_blocks_are_refused()
    {
        var text = string.Concat(Enumerable.Repeat("{{ if true }}", 100_000));
        Assert.Contains(Render.Errors(text), error => error.Message.Contains("depth limit"));
    }

    [Fact]
    public void Scriban_cuts_output_that_is_too_long_and_a_theme_refuses_it()
    {
        const string template = "{{ for i in 1..10; 'abc'; end }}";
        Assert.Equal("abcabcabca...", new TemplateEngine(TemplateOptions.Scriban with { LimitToString = 10 }).Parse(template).Render(null));
        Assert.Equal(TemplateErrorCode.Limit, Render.Error(template, null, TemplateOptions.Theme with { LimitToString = 10 }).Code);
        Assert.Equal("预算预算预...", new TemplateEngine(TemplateOptions.Scriban with { LimitToString = 5 }).Parse("{{ for i in 1..4; '预算'; end }}").Render(null));
        Assert.Equal("预算预算预算预算", new TemplateEngine(TemplateOptions.Theme with { LimitToString = 8 }).Parse("{{ for i in 1..4; '预算'; end }}").Render(null));
    }
}
