using System.Buffers;
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

    public OutputJob Page(OutputPath path, string template, IEnumerable<string> inputs, Func<PageModel> model)
    {
        var name = $"pages/{template}";
        IReadOnlyList<string> all = ["site", $"theme:{name}.sbn", "theme:parts/", "theme:assets/", $"theme:{textsFile}", .. inputs];
        return new OutputJob(path, all, output => Render(name, model(), output));
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
}
