using Mingzhang.Print.Layout.Inline;
using Mingzhang.Print.Layout.Tables;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout;

/// <summary>How narrow and how wide content can be, insets included; for columns whose width follows from content.</summary>
sealed class IntrinsicSizes(TextShaper shaper)
{
    /// <summary>Columns narrower than this many characters make poor lines of Chinese.</summary>
    const double FewestCharacters = 3;

    public (double Min, double Max) Of(Box box)
    {
        var (min, max) = Content(box);
        var insets = box.Style.LeftInset + box.Style.RightInset;
        return (min + insets, max + insets);
    }

    public (double Min, double Max) OfCell(TableCell cell)
    {
        var (min, max) = cell.Content is null ? (0, 0) : WithMargins(cell.Content);
        var insets = cell.Style.LeftInset + cell.Style.RightInset;
        return (min + insets, max + insets);
    }

    (double Min, double Max) Content(Box box)
    {
        switch (box)
        {
            case ParagraphBox paragraph:
                var shaped = paragraph.Shape(shaper);
                var indent = Math.Max(0, box.Style.TextIndent(0));
                var max = shaped.MaxWidth + indent + 0.01;
                return (Math.Min(max, Math.Max(shaped.MinWidth, FewestCharacters * box.Style.FontSize)), max);
            case BlockBox block:
                return Widest(block.Children);
            case ColumnsBox columns:
                var sizes = columns.Children.Select(WithMargins).ToList();
                var gaps = columns.Style.Gap * Math.Max(0, sizes.Count - 1);
                return (sizes.Sum(size => size.Min) + gaps, sizes.Sum(size => size.Max) + gaps);
            case TableBox table:
                var widths = ColumnSizing.Intrinsic(table, this);
                return (widths.Sum(width => width.Min), widths.Sum(width => width.Max));
            case FigureBox figure:
                var width = figure.Style.Width is { Unit: LengthUnit.Point } given ? given.Value : figure.ViewWidth * StyleApplier.PointsPerPixel;
                return (Math.Min(36, width), width);
            default:
                return (0, 0);
        }
    }

    (double Min, double Max) Widest(List<Box> boxes)
    {
        double min = 0, max = 0;
        foreach (var box in boxes)
        {
            var size = WithMargins(box);
            (min, max) = (Math.Max(min, size.Min), Math.Max(max, size.Max));
        }
        return (min, max);
    }

    (double Min, double Max) WithMargins(Box box)
    {
        var margins = box.Style.Margin[Edge.Left] + box.Style.Margin[Edge.Right];
        var (min, max) = Of(box);
        return (min + margins, max + margins);
    }
}
