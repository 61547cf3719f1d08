using Markdig;
using Markdig.Renderers;
using Mingzhang.Documents;
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
        try
        {
            return WriteDocument(section);
        }
        catch (ArgumentException)
        {
            // Markdig refuses to go deeper than 128 levels: nobody writes that, and a stack has an end.
            return new WrittenPart("", "", [], [DocumentRules.TooLarge.At(section.Span, new("正文的列表、引用或强调嵌套得太深", "Lists, quotations or emphasis are nested too deeply")) with
            {
                At = $"text/{section.Id}",
                Help = new("减少层次，或删去成串的符号", "Use fewer levels, or delete the run of marks"),
            }]);
        }
    }

    static WrittenPart WriteDocument(Section section)
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
