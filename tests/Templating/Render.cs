using Mingzhang.Templating.Hosting;

namespace Mingzhang.Tests.Templating;

/// <summary>Renders templates for tests, with Scriban's defaults or as a theme.</summary>
static class Render
{
    public static string Plain(string template, object? model = null, params (string Name, string Text)[] includes) =>
        new TemplateEngine(TemplateOptions.Scriban, new TestLoader(includes)).Parse(template, "page.html").Render(model);

    public static string Theme(string template, object? model = null, params (string Name, string Text)[] includes) =>
        new TemplateEngine(TemplateOptions.Theme, new TestLoader(includes)).Parse(template, "page.html").Render(model);

    public static TemplateError Error(string template, object? model = null, TemplateOptions? options = null, params (string Name, string Text)[] includes) =>
        Errors(template, model, options, includes)[0];

    public static IReadOnlyList<TemplateError> Errors(string template, object? model = null, TemplateOptions? options = null, params (string Name, string Text)[] includes) =>
        Assert.Throws<TemplateException>(() => new TemplateEngine(options ?? TemplateOptions.Theme, new TestLoader(includes)).Parse(template, "page.html").Render(model)).Errors;
}
