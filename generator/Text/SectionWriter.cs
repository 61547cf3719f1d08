using Markdig;
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

    [ThreadStatic]
    static WrittenRenderer? _renderer;

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
        // Making a renderer costs more than most sections; one that failed is not used again.
        var renderer = _renderer ?? new WrittenRenderer(Pipeline);
        _renderer = null;
        var html = renderer.HtmlOf(document);
        _renderer = renderer;
        return new WrittenPart(html, plainText, headings, findings);
    }
}
