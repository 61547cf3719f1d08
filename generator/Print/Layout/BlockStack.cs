using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout;

/// <summary>The blocks placed so far in one fragment.</summary>
sealed class BlockStack(BlockBox box, Space space, Fragment fragment, int first, double top)
{
    readonly double _top = top;
    int _placed;

    public BlockBox Box => box;

    /// <summary>The child that this fragment starts with.</summary>
    public int First => first;

    public double Bottom { get; private set; } = top;

    public bool IsEmpty => _placed == 0;

    /// <summary>Nothing may be placed here.</summary>
    public bool Failed { get; set; }

    public double InnerWidth(double width) => width - box.Style.LeftInset - box.Style.RightInset;

    /// <summary>The space before a child: margins collapse; at the top of a page they vanish unless the break was forced.</summary>
    public double GapBefore(int child, BlockToken? from, BreakToken? inner, bool keepsMargin)
    {
        if (inner is not null)
            return 0;
        var own = Flow.TopMargin(box.Children[child]);
        if (_placed > 0)
            return Math.Max(own, Flow.BottomMargin(box.Children[child - 1]));
        if (from is not null)
            return keepsMargin ? own : 0;
        return _top > 0 || space.KeepsMargin && box.Element?.Name == "body" ? own : 0;
    }

    public void Add(Fragment child, double gap, double width)
    {
        Bottom += gap;
        var style = child.Box.Style;
        var free = InnerWidth(width) - child.Width - style.Margin[Edge.Left] - style.Margin[Edge.Right];
        var shift = style.MarginLeftAuto ? Math.Max(0, free) * (style.MarginRightAuto ? 0.5 : 1) : 0;
        fragment.Add(child, box.Style.LeftInset + style.Margin[Edge.Left] + shift, Bottom);
        Bottom += child.Height;
        _placed++;
    }

    /// <summary>Takes the last children back, so that some remain.</summary>
    public void Truncate(int remaining)
    {
        var markers = fragment.Children.Count - _placed;
        fragment.Truncate(markers + remaining);
        _placed = remaining;
        Bottom = remaining == 0 ? _top : fragment.Children[^1].Y + fragment.Children[^1].Height;
    }
}
