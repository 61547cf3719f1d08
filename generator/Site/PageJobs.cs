using System.Buffers;
using System.Collections.Concurrent;
using Mingzhang.Diagnostics;
using Mingzhang.Output;
using Mingzhang.Site.Themes;
using Mingzhang.Site.Views;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Output;

namespace Mingzhang.Site;

/// <summary>Makes jobs that render a page template. The model is built when the job runs, so that an unchanged page costs nothing.</summary>
sealed class PageJobs(Theme theme, string textsFile)
{
    [ThreadStatic]
    static Utf8Output? _buffer;

    readonly ConcurrentDictionary<string, PageTemplate> _templates = new(StringComparer.Ordinal);

    /// <param name="inputs">What the page is made from besides its template and the site: lists that pages may share.</param>
    public OutputJob Page(OutputPath path, string template, IReadOnlyList<string>[] inputs, Func<PageModel> model)
    {
        var page = _templates.GetOrAdd(template, static (name, file) => new PageTemplate(name, file), textsFile);
        return new OutputJob(path, new JobInputs([page.Inputs, .. inputs]), output => Render(page.Name, model(), output));
    }

    void Render(string name, PageModel model, IBufferWriter<byte> output)
    {
        var template = theme.Template(name);
        try
        {
            if (output is Utf8Output direct)
            {
                template.Render(model, direct);
                return;
            }
            var buffer = _buffer ??= new Utf8Output(64 * 1024);
            buffer.Clear();
            template.Render(model, buffer);
            output.Write(buffer.Written);
        }
        catch (TemplateException fault)
        {
            throw new FindingException(Theme.Explain(fault));
        }
    }

    sealed class PageTemplate(string template, string textsFile)
    {
        public string Name { get; } = $"pages/{template}";

        public IReadOnlyList<string> Inputs { get; } = ["site", $"theme:pages/{template}.sbn", "theme:parts/", "theme:assets/", $"theme:{textsFile}"];
    }
}
