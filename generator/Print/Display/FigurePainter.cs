using Mingzhang.Print.Layout;
using Mingzhang.Print.Layout.Figures;
using Mingzhang.Print.Layout.Inline;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Display;

/// <summary>Paints a drawing: its scene, mapped onto the page.</summary>
sealed class FigurePainter(PageCanvas canvas, TextShaper shaper)
{
    /// <summary>The place of the drawing on its page: left, top, right, bottom.</summary>
    public static double[] PlaceOf(FigureFragment fragment, double x, double y)
    {
        var box = (FigureBox)fragment.Box;
        var (left, top) = Corner(fragment, x, y);
        return [left, top, left + box.ViewWidth * fragment.Scale, top + box.ViewHeight * fragment.Scale];
    }

    public void Paint(FigureFragment fragment, double x, double y)
    {
        var box = (FigureBox)fragment.Box;
        var (left, top) = Corner(fragment, x, y);
        var scale = fragment.Scale;
        var page = new Matrix(scale, 0, 0, scale, left - box.MinX * scale, top - box.MinY * scale);
        foreach (var item in box.Items)
        {
            if (item is SceneShape shape)
                PaintShape(shape, page.Times(shape.Map));
            else if (item is SceneText text)
                PaintText(text, page.Times(text.Map));
        }
    }

    static (double Left, double Top) Corner(FigureFragment fragment, double x, double y)
    {
        var style = fragment.Box.Style;
        var free = fragment.Width - style.LeftInset - style.RightInset - ((FigureBox)fragment.Box).ViewWidth * fragment.Scale;
        var share = style.TextAlign switch { TextAlign.Left => 0, TextAlign.Right => 1, _ => 0.5 };
        return (x + style.LeftInset + Math.Max(0, free) * share, y + style.TopInset);
    }

    void PaintShape(SceneShape shape, Matrix map)
    {
        var style = shape.Style;
        var fill = style.FillOpacity * shape.Opacity > 0 ? style.Fill?.OnPaper(style.FillOpacity * shape.Opacity) : null;
        var stroke = style.StrokeOpacity * shape.Opacity > 0 && style.StrokeWidth > 0 ? style.Stroke?.OnPaper(style.StrokeOpacity * shape.Opacity) : null;
        if (fill is not null || stroke is not null)
            canvas.Add(new PathItem(shape.Outline, map, style, fill, stroke));
    }

    void PaintText(SceneText text, Matrix map)
    {
        if (text.Style.Fill?.OnPaper(text.Opacity * text.Style.FillOpacity) is not { } color)
            return;
        var shaped = shaper.Shape(text.Text, 1 / StyleApplier.PointsPerPixel);
        var x = text.X - text.Style.TextAnchor switch { TextAnchor.Middle => shaped.MaxWidth / 2, TextAnchor.End => shaped.MaxWidth, _ => 0 };
        foreach (var run in shaped.Runs)
        {
            var y = text.Y + text.Style.DominantBaseline switch { "middle" => 0.35 * run.Size, "hanging" => 0.85 * run.Size, _ => 0 };
            canvas.Add(new FigureTextItem(run.Face, run.Size, color, x, y, shaped.Text, run.Start, run.End - run.Start, map));
            for (var i = run.Start; i < run.End; i++)
                x += shaped.Advances[i];
        }
    }
}
