using Mingzhang.Print.Layout.Figures;
using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout;

/// <summary>A drawing: an <c>svg</c> element; its view box and its parts are in user units.</summary>
sealed class FigureBox(MarkupElement element, ComputedStyle style, double minX, double minY, double viewWidth, double viewHeight, string alternative, List<SceneItem> items)
    : Box(element, style)
{
    public double MinX => minX;

    public double MinY => minY;

    public double ViewWidth => viewWidth;

    public double ViewHeight => viewHeight;

    /// <summary>What a screen reader says in its place; empty for decoration.</summary>
    public string Alternative => alternative;

    public List<SceneItem> Items => items;
}
