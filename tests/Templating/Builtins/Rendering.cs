using Mingzhang.Templating.Hosting;

namespace Mingzhang.Tests.Templating.Builtins;

/// <summary>Renders one expression or template, as the tests of built-in functions need it.</summary>
static class Rendering
{
    public static string Of(string template, TemplateOptions? options = null) =>
        new TemplateEngine(options ?? TemplateOptions.Scriban).Parse(template).Render(null);

    public static string Expression(string expression, TemplateOptions? options = null) => Of("{{ " + expression + " }}", options);

    /// <summary>The first error, without the place of its file.</summary>
    public static TemplateError Error(string expression, TemplateOptions? options = null) =>
        Assert.Throws<TemplateException>(() => Expression(expression, options)).Errors[0];
}
