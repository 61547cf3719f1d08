using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout;

/// <summary>Gives a drawing its size: its own width or that of its column, and never higher than a page.</summary>
static class FigureLayout
{
    public static Placement Place(FigureBox box, in Space space)
    {
        var style = box.Style;
        var room = space.Width - style.LeftInset - style.RightInset;
        var width = style.Width.IsAuto ? room : Math.Min(room, style.Width.Resolve(style.FontSize, room));
        var scale = width / box.ViewWidth;
        if (!style.Height.IsAuto && style.Height.Unit != LengthUnit.Percent)
            scale = Math.Min(scale, style.Height.Value / box.ViewHeight);
        var insets = style.TopInset + style.BottomInset;
        var height = box.ViewHeight * scale + insets;
        if (!space.Holds(height))
        {
            if (!space.AtTop)
                return Placement.Nothing;
            scale = Math.Max(0.01, (space.Height - insets) / box.ViewHeight);
            height = space.Height;
        }
        return new(new FigureFragment(box, space.Width, scale) { Height = height }, null);
    }
}
