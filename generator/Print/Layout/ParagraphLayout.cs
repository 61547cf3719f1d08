using Mingzhang.Print.Layout.Inline;

namespace Mingzhang.Print.Layout;

/// <summary>Divides the lines of a paragraph among pages, with no widow and no orphan.</summary>
static class ParagraphLayout
{
    public static Placement Place(ParagraphBox box, in Space space, LineToken? from, TextShaper shaper)
    {
        var style = box.Style;
        var inner = space.Width - style.LeftInset - style.RightInset;
        var lines = box.Lines(shaper, inner);
        var first = from?.Line ?? 0;
        var top = first == 0 ? style.TopInset : 0;
        var count = Fitting(lines, first, space.Height - top - style.BottomInset);
        count = Balance(box, lines.Length, first, count, space.AtTop);
        if (count == 0 && lines.Length > 0)
            return Placement.Nothing;
        var isLast = first + count == lines.Length;
        var lift = lines.Length == 0 ? 0 : lines[first].Top;
        var height = count == 0 ? 0 : lines[first + count - 1].Bottom - lift;
        var minimum = first == 0 && isLast ? MinHeight(box, space) : 0;
        var fragment = new ParagraphFragment(box, space.Width, new(lines, first, count), lift)
        {
            Height = Math.Max(minimum, top + height + (isLast ? style.BottomInset : 0)),
            Starts = first == 0,
            Ends = isLast,
        };
        return new(fragment, isLast ? null : new LineToken(first + count));
    }

    /// <summary>The least height that a style asks for, insets included.</summary>
    public static double MinHeight(Box box, in Space space)
    {
        var height = box.Style.Height.IsAuto ? 0 : box.Style.Height.Resolve(box.Style.FontSize, double.IsInfinity(space.PageHeight) ? 0 : space.PageHeight);
        return Math.Max(height, box.Style.MinHeight);
    }

    static int Fitting(TextLine[] lines, int first, double room)
    {
        var count = 0;
        while (first + count < lines.Length && lines[first + count].Bottom - lines[first].Top <= room + 0.01)
            count++;
        return count;
    }

    static int Balance(ParagraphBox box, int total, int first, int count, bool atTop)
    {
        var left = total - first - count;
        if (left > 0 && left < box.Style.Widows)
            count = total - first - box.Style.Widows;
        if (first == 0 && left > 0 && count < Math.Min(box.Style.Orphans, total))
            count = 0;
        return count <= 0 && atTop && first < total ? Math.Max(1, total - first - Math.Max(left, box.Style.Widows)) : Math.Max(count, 0);
    }
}
