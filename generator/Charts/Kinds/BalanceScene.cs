using Mingzhang.Charts.Scenes;

namespace Mingzhang.Charts.Kinds;

/// <summary>Income above expenditure: two 100 % bars of one length, each with the words of its parts.</summary>
static class BalanceScene
{
    const double HeadingHeight = 24;
    const double Gap = 22;

    public static Scene Draw(string incomeName, IReadOnlyList<ChartItem> income, string expenditureName, IReadOnlyList<ChartItem> expenditure)
    {
        var shapes = new List<Shape>();
        var y = DrawSide(shapes, incomeName, income, 0);
        y = DrawSide(shapes, expenditureName, expenditure, y + Gap);
        return new Scene(BarsScene.Width, y, shapes);
    }

    static double DrawSide(List<Shape> shapes, string name, IReadOnlyList<ChartItem> items, double y)
    {
        var whole = items.Sum(item => item.Value);
        shapes.Add(new TextShape(0, y + 16, name, BarsScene.TextSize, Paint.Text) { Bold = true });
        shapes.Add(new TextShape(BarsScene.Width, y + 16, Figures.Amount(whole), BarsScene.TextSize, Paint.Text) { Anchor = TextAnchor.End, Bold = true });
        var bar = SharesScene.Draw(items, whole);
        shapes.AddRange(bar.Shapes.Select(shape => Down(shape, y + HeadingHeight)));
        return y + HeadingHeight + bar.Height;
    }

    static Shape Down(Shape shape, double by) => shape switch
    {
        RectShape rect => rect with { Y = rect.Y + by },
        TextShape text => text with { Y = text.Y + by },
        LineShape line => line with { Y1 = line.Y1 + by, Y2 = line.Y2 + by },
        _ => shape,
    };
}
