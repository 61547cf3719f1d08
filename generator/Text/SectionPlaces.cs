using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Text;

/// <summary>Finds the place in the source of what stands in a section's Markdown, through the bindings where there are some.</summary>
sealed class SectionPlaces(Section section)
{
    readonly SourceText _source = new(section.Span.File ?? "", section.Origin?.Template ?? section.Markdown);

    /// <summary>The place of a run of characters; inside a bound figure the place of its binding.</summary>
    public SourceSpan Span(int start, int length) =>
        Template(Map(start), Math.Max(1, length));

    /// <summary>The place of a run of characters of the template itself.</summary>
    public SourceSpan Template(int start, int length)
    {
        var span = _source.Span(Math.Clamp(start, 0, _source.Text.Length), length);
        return span with { Line = span.Line + Math.Max(section.Span.Line, 1) - 1 };
    }

    int Map(int offset)
    {
        if (section.Origin is not { } origin) return offset;
        if (section.Bound.FirstOrDefault(figure => figure.Start <= offset && offset < figure.End) is { } bound) return bound.Template;
        var (low, high) = (0, origin.Runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (origin.Runs[middle].Markdown <= offset) low = middle;
            else high = middle - 1;
        }
        return high < 0 ? 0 : origin.Runs[low].Template + Math.Max(0, offset - origin.Runs[low].Markdown);
    }
}
