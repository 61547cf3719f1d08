using System.Diagnostics;
using System.Globalization;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Output;

namespace Mingzhang.Benchmarks.Templating;

/// <summary>Renders one table page (500 rows of 8 columns) with our engine, with Handlebars.Net and by hand.</summary>
static class TemplateBenchmark
{
    private const int ColdPages = 50;

    public static void Compare()
    {
        var page = PageModel.Create();
        var output = new Utf8Output(256 * 1024);
        Utf8Output Clean()
        {
            output.Clear();
            return output;
        }

        var plain = new TemplateEngine(TemplateOptions.Scriban with { LoopLimit = 0, LimitToString = 0 }, new PageTemplates()).Parse(PageTemplates.Page, "page.html");
        var theme = new TemplateEngine(TemplateOptions.Theme, new PageTemplates()).Parse(PageTemplates.Page, "page.html");
        HandWritten.Write(page, Clean());
        var expected = output.ToString();
        theme.Render(page, Clean());
        if (output.ToString() != expected) throw new InvalidOperationException("The template writes another page than the code:\n" + FirstDifference(expected, output.ToString()));
        Console.WriteLine($"output {output.Length / 1024.0:0.0} KB");

        var hand = Print("by hand, UTF-8 into a reused buffer", Measure.Of(() => HandWritten.Write(page, Clean())), null);
        Print("ours, theme options", Measure.Of(() => theme.Render(page, Clean())), hand);
        Print("ours, Scriban's defaults", Measure.Of(() => plain.Render(page, Clean())), hand);
        var handlebars = new HandlebarsPage();
        Print("Handlebars.Net", Measure.Of(() => handlebars.Render(page)), hand);
        var loader = new PageTemplates();
        Print("ours, parsing the four templates", Measure.Of(() =>
        {
            var engine = new TemplateEngine(TemplateOptions.Theme, loader);
            engine.Parse(PageTemplates.Page);
            foreach (var name in loader.Names) engine.Load(name);
        }), null);
    }

    /// <summary>The first pages of a fresh process: what a small build feels like. Prints the time since before the first parse.</summary>
    public static bool Cold(string engine)
    {
        var page = PageModel.Create();
        var output = new Utf8Output(256 * 1024);
        var start = Stopwatch.GetTimestamp();
        Action? render = engine switch
        {
            "ours" => Ours(page, output),
            "handlebars" => Handlebars(page),
            "writer" => () => HandWritten.Write(page, output),
            _ => null,
        };
        if (render is null) return false;
        for (var i = 0; i < ColdPages; i++)
        {
            output.Clear();
            render();
        }

        Console.WriteLine($"{engine,-12} {ColdPages} pages in a fresh process: {Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms");
        return true;
    }

    private static Action Ours(PageModel page, Utf8Output output)
    {
        var template = new TemplateEngine(TemplateOptions.Theme, new PageTemplates()).Parse(PageTemplates.Page, "page.html");
        return () => template.Render(page, output);
    }

    private static Action Handlebars(PageModel page)
    {
        var template = new HandlebarsPage();
        return () => template.Render(page);
    }

    private static Measure Print(string name, Measure measure, Measure? limit)
    {
        var ratio = limit is { } best ? $"{measure.MedianMilliseconds / best.MedianMilliseconds,5:0.00} x" : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} best {measure.BestMilliseconds,7:0.000} ms  median {measure.MedianMilliseconds,7:0.000} ms  {measure.AllocatedKilobytes,8:0.0} KB {ratio}"));
        return measure;
    }

    private static string FirstDifference(string expected, string actual)
    {
        var at = 0;
        while (at < expected.Length && at < actual.Length && expected[at] == actual[at]) at++;
        return $"at {at}: …{expected.AsSpan(at, Math.Min(80, expected.Length - at))}… is …{actual.AsSpan(at, Math.Min(80, actual.Length - at))}…";
    }
}
