using Mingzhang.Charts.Scenes;

namespace Mingzhang.Charts.Kinds;

/// <summary>One bar of 100 % in up to four parts with a white gap between them, and a line of words for each part in the same order.</summary>
static class SharesScene
{
    const double BarHeight = 28;
    const double Gap = 2;
    const double LineHeight = 26;
    const double Swatch = 14;

    public static Scene Draw(IReadOnlyList<ChartItem> items, decimal whole)
    {
        var shapes = new List<Shape>();
        DrawBar(shapes, items, whole, 0);
        var y = BarHeight + 8;
        for (var i = 0; i < items.Count; i++)
        {
            y += LineHeight;
            var figure = $"{Figures.Amount(items[i].Value)}（{Figures.Percent(items[i].Value, whole)}）";
            shapes.Add(new RectShape(0, y - 17, Swatch, Swatch, Palette.Series[i]) { Hatched = i % 2 == 1 });
            shapes.Add(new TextShape(Swatch + 8, y - 5, items[i].Name, BarsScene.TextSize, Paint.Text));
            shapes.Add(new TextShape(BarsScene.Width, y - 5, figure, BarsScene.TextSize, Paint.Text) { Anchor = TextAnchor.End, Bold = true });
        }
        return new Scene(BarsScene.Width, y, shapes);
    }

    internal static void DrawBar(List<Shape> shapes, IReadOnlyList<ChartItem> items, decimal whole, double y)
    {
        var shown = items.Count(item => item.Value > 0);
        var space = BarsScene.Width - (Gap * Math.Max(0, shown - 1));
        var x = 0d;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Value <= 0) continue;
            var width = Math.Max(1, (double)(items[i].Value / whole) * space);
            shapes.Add(new RectShape(x, y, Math.Min(width, BarsScene.Width - x), BarHeight, Palette.Series[i]) { Hatched = i % 2 == 1 });
            x += width + Gap;
        }
    }
}
