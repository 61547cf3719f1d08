namespace Mingzhang.Print.Layout;

/// <summary>Stacks blocks, collapses the margins between them, and finds the best place to end a page.</summary>
sealed class BlockLayout(FlowLayout flow)
{
    public Placement Place(BlockBox box, in Space space, BlockToken? from)
    {
        var style = box.Style;
        var starts = from is null;
        var fragment = new Fragment(box, space.Width) { Starts = starts };
        var top = starts ? style.TopInset : 0;
        var stack = new BlockStack(box, space, fragment, from?.Child ?? 0, top);
        if (starts && box.Marker is { } marker)
            PlaceMarker(marker, fragment, top);
        var next = Fill(stack, space, from);
        if (stack.Failed)
            return Placement.Nothing;
        fragment.Ends = next is null;
        fragment.Height = stack.Bottom + (next is null ? style.BottomInset : 0);
        if (starts && next is null)
            fragment.Height = Math.Max(fragment.Height, ParagraphLayout.MinHeight(box, space));
        return new(fragment, next);
    }

    BlockToken? Fill(BlockStack stack, in Space space, BlockToken? from)
    {
        var children = stack.Box.Children;
        var inner = from?.Inner;
        for (var i = stack.First; i < children.Count; i++, inner = null)
        {
            var child = children[i];
            if (inner is null && i > stack.First && !space.IsEndless && Flow.ForcesBreak(children[i - 1], child, space.PageName))
                return new(i, null, true);
            var gap = stack.GapBefore(i, from, inner, space.KeepsMargin);
            var placement = PlaceChild(child, stack, space, gap, inner);
            if (placement.Fragment is null)
                return EndBefore(stack, i, space.AtTop);
            stack.Add(placement.Fragment, gap, space.Width);
            if (placement.Next is not null)
                return new(i, placement.Next, false);
        }
        return null;
    }

    Placement PlaceChild(Box child, BlockStack stack, in Space space, double gap, BreakToken? inner)
    {
        var width = Flow.WidthOf(child, stack.InnerWidth(space.Width), flow.Sizes);
        var room = space.Height - stack.Bottom - gap - stack.Box.Style.BottomInset;
        var atTop = space.AtTop && stack.IsEmpty;
        return flow.Place(child, space with { Width = width, Height = room, AtTop = atTop, KeepsMargin = space.KeepsMargin && stack.IsEmpty }, inner);
    }

    /// <summary>Ends the page before a child that does not fit, or earlier, so that a heading does not stand alone at the foot.</summary>
    static BlockToken? EndBefore(BlockStack stack, int child, bool atTop)
    {
        var children = stack.Box.Children;
        var end = child;
        while (end > stack.First && Flow.ForbidsBreak(children[end - 1], children[end]))
            end--;
        if (end == stack.First)
        {
            // Nothing may stand here alone: all goes to the next page, unless this is a whole page already.
            if (!atTop || child == stack.First)
            {
                stack.Failed = true;
                return null;
            }
            end = child;
        }
        stack.Truncate(end - stack.First);
        return new(end, null, false);
    }

    void PlaceMarker(ParagraphBox marker, Fragment fragment, double top)
    {
        const double gap = 0.35;
        var width = marker.Shape(flow.Shaper).MaxWidth;
        var placed = ParagraphLayout.Place(marker, Space.Endless(width + 1), null, flow.Shaper).Fragment!;
        fragment.Add(placed, -width - gap * marker.Style.FontSize, top);
    }
}
