using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout;

/// <summary>Blocks below each other.</summary>
sealed class BlockBox(MarkupElement? element, ComputedStyle style, List<Box> children) : Box(element, style)
{
    public List<Box> Children { get; private set; } = children;

    /// <summary>Makes the children anew, smaller, where the block may be shrunk to fit its page.</summary>
    public Func<double, List<Box>>? Shrink { get; init; }

    public void Replace(List<Box> others) => Children = others;

    /// <summary>The number or bullet of a list item, set to the left of its content.</summary>
    public ParagraphBox? Marker { get; init; }
}
