using Mingzhang.Print.Layout.Tables;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout;

/// <summary>What boxes ask of the places before, after and around them; what a first or last child asks counts for its parent too.</summary>
static class Flow
{
    public static bool ForcesBreak(Box before, Box after, string pageName) =>
        Starts(after, style => style.BreakBefore == BreakRule.Page) || Ends(before, style => style.BreakAfter == BreakRule.Page) || FirstPage(after) != pageName;

    public static bool ForbidsBreak(Box before, Box after) =>
        Ends(before, style => style.BreakAfter == BreakRule.Avoid) || Starts(after, style => style.BreakBefore == BreakRule.Avoid);

    /// <summary>The kind of page that a box wants to start on.</summary>
    public static string FirstPage(Box box)
    {
        while (box is BlockBox { Children: [var first, ..] })
            box = first;
        return box.Style.Page;
    }

    /// <summary>The kind of page to go on with.</summary>
    public static string PageAt(Box box, BreakToken? token)
    {
        while (box is BlockBox block && token is BlockToken at && at.Child < block.Children.Count)
            (box, token) = (block.Children[at.Child], at.Inner);
        return token is null ? FirstPage(box) : box.Style.Page;
    }

    public static double TopMargin(Box box)
    {
        var margin = box.Style.Margin[Edge.Top];
        return box is BlockBox { Children: [var first, ..] } && box.Style.TopInset == 0 ? Math.Max(margin, TopMargin(first)) : margin;
    }

    public static double BottomMargin(Box box)
    {
        var margin = box.Style.Margin[Edge.Bottom];
        return box is BlockBox { Children: [.., var last] } && box.Style.BottomInset == 0 ? Math.Max(margin, BottomMargin(last)) : margin;
    }

    /// <summary>The width of a block in its container: its own, or all that its margins leave.</summary>
    public static double WidthOf(Box box, double container, IntrinsicSizes sizes)
    {
        var style = box.Style;
        var room = container - style.Margin[Edge.Left] - style.Margin[Edge.Right];
        if (!style.Width.IsAuto && box is not FigureBox)
            return Math.Min(style.Width.Resolve(style.FontSize, container), Math.Max(room, 0));
        return box is TableBox ? Math.Min(sizes.Of(box).Max, room) : room;
    }

    static bool Starts(Box box, Func<ComputedStyle, bool> asks)
    {
        while (!asks(box.Style))
        {
            if (box is not BlockBox { Children: [var first, ..] })
                return false;
            box = first;
        }
        return true;
    }

    static bool Ends(Box box, Func<ComputedStyle, bool> asks)
    {
        while (!asks(box.Style))
        {
            if (box is not BlockBox { Children: [.., var last] })
                return false;
            box = last;
        }
        return true;
    }
}
