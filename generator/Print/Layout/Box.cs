using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout;

/// <summary>What is laid out: an element, or an anonymous box around text that stands beside blocks.</summary>
abstract class Box(MarkupElement? element, ComputedStyle style)
{
    public MarkupElement? Element => element;

    public ComputedStyle Style => style;
}
