using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout;

/// <summary>Blocks side by side (<c>display: flex</c>): the two sides of a two-sided table.</summary>
sealed class ColumnsBox(MarkupElement? element, ComputedStyle style, List<Box> children) : Box(element, style)
{
    public List<Box> Children => children;
}
