using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Values;

namespace Mingzhang.Tests.Templating.Hosting;

public sealed class ThemeOptionTests
{
    private const string Tag = "<b>&\"'</b>";
    private const string Escaped = "&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;";

    private sealed record Model(string Text, Value Html);

    private static readonly Model Page = new(Tag, Value.Safe(Tag));

    [Theory]
    [InlineData("{{ text }}", Escaped)]
    [InlineData("{{ text | html.escape }}", Escaped)]
    [InlineData("{{ text | html.escape | html.escape }}", Escaped)]
    [InlineData("{{ html }}", Tag)]
    [InlineData("{{ capture c }}{{ text }}{{ end; c }}", Escaped)]
    [InlineData("{{ include 'i' }}", Escaped + Tag)]
    [InlineData("{{ x = include 'i'; x }}", Escaped + Tag)]
    [InlineData("{{ html + text }}", Tag + Escaped)]
    [InlineData("{{ [text] }}", "[&quot;&lt;b&gt;&amp;\\&quot;&#39;&lt;/b&gt;&quot;]")]
    [InlineData("{{ 'í & 中' }}", "í &amp; 中")]
    [InlineData("{{ true ? text : 1 }}", Escaped)]
    [InlineData("{{ func f; '<i>'; $$; end; wrap f }}x{{ end }}", "&lt;i&gt;x")]
    public void Output_is_escaped_once_and_HTML_stays_HTML(string template, string expected)
    {
        // A page whose model has `html` hides the built-in group, so that the other cases get a model without it.
        object model = template.Contains("html.") ? new { Page.Text } : Page;
        Assert.Equal(expected, Render.Theme(template, model, ("i", "{{ text }}{{ html }}")));
    }

    [Theory]
    [InlineData("{{ titel }}", 4, "Did you mean `title`?")]
    [InlineData("{{ if titel }}{{ end }}", 7, "Did you mean `title`?")]
    [InlineData("{{ titel ?? 1 }}", 4, "Did you mean `title`?")]
    [InlineData("{{ page.addres }}", 9, "Did you mean `address`?")]
    [InlineData("{{ title | string.upcas }}", 19, "Did you mean `upcase`?")]
    public void Unknown_names_are_errors_that_suggest_the_nearest(string template, int column, string hint)
    {
        var error = Render.Error(template, new { Title = "t", Page = new { Address = "a" } });
        Assert.Equal((TemplateErrorCode.UnknownName, 1, column, hint), (error.Code, error.Line, error.Column, error.Hint));
    }

    [Theory]
    [InlineData("{{ math.random 1 2 }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ date.now }}")]
    public void Clock_and_chance_are_errors(string template) => Assert.Equal(TemplateErrorCode.NotDeterministic, Render.Error(template).Code);

    [Fact]
    public void Rounding_keeps_decimals() => Assert.Equal("2.50 1.3", Render.Theme("{{ 2.501m | math.round 2 }} {{ 1.25m + 0.01m | math.round 1 }}"));
}
