using Mingzhang.Templating.Hosting;

namespace Mingzhang.Tests.Templating.Builtins;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("\"<a href='x'>&\\\"\" | html.escape", "&lt;a href=&#39;x&#39;&gt;&amp;&quot;")]
    [InlineData("\"Dílčí 预\" | html.escape", "D&#237;lč&#237; 预")]
    [InlineData("null | html.escape", "")]
    [InlineData("\"a\\nb\\r\\nc\\rd\" | html.newline_to_br", "a<br />\nb<br />\r\nc<br />\rd")]
    [InlineData("\"<p>This is a <b x='>'>paragraph</b></p>\" | html.strip", "This is a paragraph")]
    [InlineData("\"a<script>if (x < 1) y()</script>b<!-- <b> -->c<style>p{}</style>d<br/>\" | html.strip", "abcd")]
    [InlineData("\"1 < 2 and <b\" | html.strip", "1 < 2 and <b")]
    [InlineData("null | html.strip", "")]
    [InlineData("\"john@liquid.com é\" | html.url_encode", "john%40liquid.com%20%C3%A9")]
    [InlineData("\"<hello> & <scriban> 预/?\" | html.url_escape", "%3Chello%3E%20&%20%3Cscriban%3E%20%E9%A2%84/?")]
    public void Html_is_made_as_Scriban_makes_it(string expression, string printed) => Assert.Equal(printed, Rendering.Expression(expression));

    [Theory]
    [InlineData("\"Dílčí <b>\" | html.escape", "Dílčí &lt;b&gt;")]
    [InlineData("\"<b>\" | html.escape | html.escape", "&lt;b&gt;")]
    [InlineData("\"<b>\\nx\" | html.newline_to_br", "&lt;b&gt;<br />\nx")]
    [InlineData("\"<b>x</b> &\" | html.strip", "x &amp;")]
    [InlineData("\"a'b\" | html.url_escape", "a&#39;b")]
    [InlineData("{a: \"<'\"} | object.to_json", "{\"a\":\"\\u003C\\u0027\"}")]
    public void A_theme_gets_escaped_output_once(string expression, string printed) =>
        Assert.Equal(printed, Rendering.Expression(expression, TemplateOptions.Theme));
}
