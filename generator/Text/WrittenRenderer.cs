using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Mingzhang.Text;

/// <summary>Writes documents as HTML, one after another.</summary>
sealed class WrittenRenderer : HtmlRenderer
{
    public WrittenRenderer(MarkdownPipeline pipeline)
        : base(new StringWriter { NewLine = "\n" })
    {
        pipeline.Setup(this);
        ObjectRenderers.Replace<HtmlTableRenderer>(new WrittenTableRenderer());
    }

    public string HtmlOf(MarkdownDocument document)
    {
        Reset();
        Render(document);
        return Writer.ToString()!;
    }
}
