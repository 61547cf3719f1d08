using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout;

/// <summary>Blocks below each other.</summary>
sealed class BlockBox(MarkupElement? element, ComputedStyle style, List<Box> children) : Box(element, style)
{
    public List<Box> Children => children;

    /// <summary>The number or bullet of a list item, set to the left of its content.</summary>
    public ParagraphBox? Marker { get; init; }
}
