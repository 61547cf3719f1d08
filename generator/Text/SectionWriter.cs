using Markdig;
using Markdig.Renderers;
using Mingzhang.Model;

namespace Mingzhang.Text;

/// <summary>
/// Turns a section's Markdown into HTML: CommonMark with pipe tables, no raw HTML, no pictures, links by <see cref="LinkPolicy"/>.
/// Safe for several threads.
/// </summary>
public sealed class SectionWriter
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .Build();

    public WrittenPart Write(Section section)
    {
        var document = Markdown.Parse(section.Markdown, Pipeline);
        var findings = new LinkInspector(section).Inspect(document);
        var headings = HeadingShift.Apply(document);
        var plainText = PlainText.Of(document);
        TableCaptions.Apply(document, section.Layout.Title);
        var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new WrittenTableRenderer());
        renderer.Render(document);
        return new WrittenPart(writer.ToString(), plainText, headings, findings);
    }
}
