using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Mingzhang.Text;

/// <summary>
/// Gives every Markdown table a caption, which Markdown itself has no word for: the line right above it where that reads as a
/// title (one line of plain text that ends no sentence), else the heading above it, else the section's title.
/// </summary>
static class TableCaptions
{
    const string Key = "caption";

    const string SentenceEnds = "。！？；：，、.!?;:,";

    public static void Apply(MarkdownDocument document, string sectionTitle)
    {
        var heading = sectionTitle;
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i] is HeadingBlock block && TextOf(block) is { } text) heading = text;
            if (document[i] is not Table table) continue;
            var title = i > 0 && document[i - 1] is ParagraphBlock paragraph ? TitleOf(paragraph) : null;
            table.SetData(Key, title ?? heading);
            if (title is not null) document.RemoveAt(--i);
        }
    }

    public static string Of(Table table) => table.GetData(Key) as string ?? "";

    static string? TitleOf(ParagraphBlock paragraph) =>
        TextOf(paragraph) is { Length: > 0 } text && !SentenceEnds.Contains(text[^1], StringComparison.Ordinal) ? text : null;

    /// <summary>The text of a block of one line without any mark-up, or null.</summary>
    static string? TextOf(LeafBlock block)
    {
        if (block.Inline is null || !block.Inline.All(inline => inline is LiteralInline)) return null;
        return string.Concat(block.Inline.OfType<LiteralInline>().Select(literal => literal.Content.ToString())).Trim();
    }
}
