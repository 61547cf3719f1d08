using Mingzhang.Charts.Scenes;

namespace Mingzhang.Charts.Kinds;

/// <summary>
/// Horizontal bars, each under its own name and figure, so that long names of 科目 stay whole and nothing is smaller than 12 px
/// on a phone. Bars start at zero; negative ones go left of it. The smallest visible bar is one pixel.
/// </summary>
static class BarsScene
{
    public const double Width = 360;
    public const double TextSize = 15;
    const double LineHeight = 20;
    const double BarHeight = 12;
    const double Gap = 14;

    public static Scene Draw(IReadOnlyList<ChartItem> items, Func<ChartItem, string> figure, Paint paint = Paint.Series1)
    {
        var shapes = new List<Shape>();
        var most = Math.Max(0, items.Max(item => item.Value));
        var least = Math.Min(0, items.Min(item => item.Value));
        var scale = most == least ? 0 : (Width - 2) / (double)(most - least);
        var zero = 1 + ((double)-least * scale);
        var y = 0d;
        foreach (var item in items)
        {
            y = DrawItem(shapes, item, figure(item), paint, zero, scale, y);
        }
        if (least < 0) shapes.Add(new LineShape(zero, 0, zero, y - Gap, Paint.Rule));
        return new Scene(Width, y - Gap, shapes);
    }

    static double DrawItem(List<Shape> shapes, ChartItem item, string figure, Paint paint, double zero, double scale, double y)
    {
        var figureWidth = SceneText.Width(figure, TextSize);
        var lines = SceneText.Wrap(item.Name, TextSize, Math.Max(120, Width - figureWidth - 12));
        foreach (var line in lines)
        {
            y += LineHeight;
            shapes.Add(new TextShape(0, y - 5, line, TextSize, Paint.Text));
        }
        shapes.Add(new TextShape(Width, y - 5, figure, TextSize, Paint.Text) { Anchor = TextAnchor.End, Bold = true });
        shapes.Add(new RectShape(0, y, Width, BarHeight, Paint.Track));
        var length = Math.Abs((double)item.Value * scale);
        if (item.Value != 0) length = Math.Max(1, length);
        shapes.Add(new RectShape(item.Value < 0 ? zero - length : zero, y, length, BarHeight, paint));
        return y + BarHeight + Gap;
    }
}
