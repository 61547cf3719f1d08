using Mingzhang.Print.Layout.Inline;
using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout;

/// <summary>Lines of text. The lines for the width last asked for are kept, because rows are measured first and set later.</summary>
sealed class ParagraphBox(MarkupElement? element, ComputedStyle style, InlineText content) : Box(element, style)
{
    /// <summary>Below this a number that does not fit is let over the edge: nobody could read it.</summary>
    const double SmallestScale = 0.5;

    ShapedText? _shaped;
    TextLine[]? _lines;
    double _linesWidth;

    public InlineText Content => content;

    /// <summary>A number is wider than the paragraph even when set small.</summary>
    public bool Overflows { get; private set; }

    /// <summary>The text as last set; null before layout.</summary>
    public ShapedText Shaped => _shaped!;

    public ShapedText Shape(TextShaper shaper) => _shaped ??= shaper.Shape(content);

    /// <summary>The lines at a width. A number wider than that is never broken: the paragraph is set smaller instead.</summary>
    public TextLine[] Lines(TextShaper shaper, double width)
    {
        if (_lines is not null && _linesWidth == width)
            return _lines;
        var shaped = Shape(shaper);
        if (shaped.MaxWidth > width + 0.01 && shaped.NumberWidth > width + 0.01 && width > 0)
        {
            var scale = width / shaped.NumberWidth * 0.999;
            Overflows = scale < SmallestScale;
            _shaped = shaper.Shape(content, Math.Max(SmallestScale, scale));
        }
        _linesWidth = width;
        return _lines = shaper.Break(_shaped!, Style, width);
    }
}
