using Mingzhang.Charts.Scenes;

namespace Mingzhang.Charts.Kinds;

/// <summary>For each item a bar of this year above a hatched one of last year, each with its figure. A missing year leaves a gap, said in words.</summary>
static class ComparisonScene
{
    const double LineHeight = 22;
    const double BarHeight = 12;
    const double Gap = 16;

    public static Scene Draw(IReadOnlyList<ChartItem> items, string thisYear, string lastYear, string missing)
    {
        var shapes = new List<Shape>();
        var most = items.Max(item => Math.Max(item.Value, item.Previous ?? 0));
        var scale = most <= 0 ? 0 : BarsScene.Width / (double)most;
        var y = 0d;
        foreach (var item in items)
        {
            foreach (var line in SceneText.Wrap(item.Name, BarsScene.TextSize, BarsScene.Width))
            {
                y += LineHeight;
                shapes.Add(new TextShape(0, y - 6, line, BarsScene.TextSize, Paint.Text) { Bold = true });
            }
            y = DrawBar(shapes, thisYear, item.Value, missing, Paint.Series1, scale, y);
            y = DrawBar(shapes, lastYear, item.Previous, missing, Paint.Series4, scale, y) + Gap;
        }
        return new Scene(BarsScene.Width, y - Gap, shapes);
    }

    static double DrawBar(List<Shape> shapes, string year, decimal? value, string missing, Paint paint, double scale, double y)
    {
        y += LineHeight;
        shapes.Add(new TextShape(0, y - 6, year, BarsScene.TextSize, Paint.Muted));
        shapes.Add(new TextShape(BarsScene.Width, y - 6, value is { } known ? Figures.Amount(known) : missing, BarsScene.TextSize, Paint.Text) { Anchor = TextAnchor.End });
        shapes.Add(new RectShape(0, y, BarsScene.Width, BarHeight, Paint.Track));
        if (value > 0) shapes.Add(new RectShape(0, y, Math.Max(1, (double)value * scale), BarHeight, paint) { Hatched = paint == Paint.Series4 });
        return y + BarHeight;
    }
}
