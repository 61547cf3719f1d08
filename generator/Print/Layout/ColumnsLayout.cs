using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout;

/// <summary>Places blocks side by side; each goes on by itself on the next page.</summary>
static class ColumnsLayout
{
    public static Placement Place(FlowLayout flow, ColumnsBox box, in Space space, ColumnsToken? from)
    {
        var style = box.Style;
        var widths = Widths(box, space.Width - style.LeftInset - style.RightInset);
        var fragment = new Fragment(box, space.Width) { Starts = from is null };
        var top = from is null ? style.TopInset : 0;
        var tokens = new BreakToken?[widths.Length];
        var (x, height, goesOn) = (style.LeftInset, 0.0, false);
        for (var i = 0; i < widths.Length; i++, x += style.Gap)
        {
            var left = x;
            x += widths[i];
            tokens[i] = Done.Instance;
            if (from?.Columns[i] is Done)
                continue;
            var room = space with { Width = widths[i], Height = space.Height - top - style.BottomInset };
            var placement = flow.Place(box.Children[i], room, from?.Columns[i]);
            if (placement.Fragment is null)
                return Placement.Nothing;
            fragment.Add(placement.Fragment, left, top);
            height = Math.Max(height, placement.Fragment.Height);
            tokens[i] = placement.Next ?? Done.Instance;
            goesOn |= placement.Next is not null;
        }
        fragment.Ends = !goesOn;
        fragment.Height = top + height + (goesOn ? 0 : style.BottomInset);
        return new(fragment, goesOn ? new ColumnsToken(tokens) : null);
    }

    /// <summary>Columns with a width of their own take it; the others share the rest by their <c>flex</c>, which is 1 unless said.</summary>
    static double[] Widths(ColumnsBox box, double room)
    {
        room -= box.Style.Gap * Math.Max(0, box.Children.Count - 1);
        var rest = room;
        var shares = 0.0;
        foreach (var child in box.Children)
        {
            if (IsFixed(child))
                rest -= child.Style.Width.Resolve(child.Style.FontSize, room);
            else
                shares += Share(child);
        }
        return [.. box.Children.Select(child => IsFixed(child)
            ? child.Style.Width.Resolve(child.Style.FontSize, room)
            : Math.Max(0, rest) * Share(child) / shares)];
    }

    // A table is as wide as its column: its width of 100% is the default style's, not a wish.
    static bool IsFixed(Box child) => !child.Style.Width.IsAuto && child.Style.Flex == 0 && child.Style.Width is not { Unit: LengthUnit.Percent, Value: 100 };

    static double Share(Box child) => child.Style.Flex > 0 ? child.Style.Flex : 1;
}
