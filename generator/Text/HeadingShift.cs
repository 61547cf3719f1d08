using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Mingzhang.Text;

/// <summary>Moves the headings of a section under the page's h1: the highest becomes h2, no level is skipped, each gets an id.</summary>
static class HeadingShift
{
    const int Top = 2;
    const int Lowest = 6;

    public static IReadOnlyList<WrittenHeading> Apply(MarkdownDocument document)
    {
        var blocks = document.Descendants<HeadingBlock>().ToList();
        if (blocks.Count == 0) return [];
        var shift = Top - blocks.Min(block => block.Level);
        var previous = Top - 1;
        var headings = new List<WrittenHeading>(blocks.Count);
        foreach (var block in blocks)
        {
            block.Level = Math.Clamp(block.Level + shift, Top, Math.Min(previous + 1, Lowest));
            previous = block.Level;
            var id = $"h{headings.Count + 1}";
            block.GetAttributes().Id = id;
            headings.Add(new WrittenHeading(id, block.Level, PlainText.Of(block.Inline)));
        }
        return headings;
    }
}
