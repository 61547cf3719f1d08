using System.Globalization;
using System.Text;
using Mingzhang.Print.Layout.Inline;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Display;

/// <summary>Paints running headers and footers; artifacts all.</summary>
sealed class MarginPainter(PageCanvas canvas, Landmarks landmarks, TextShaper shaper, int pageCount)
{
    public void Paint(PageStyle page)
    {
        if (page.Boxes.Count == 0)
            return;
        canvas.BeginArtifact(isPagination: true);
        foreach (var box in page.Boxes)
            PaintBox(page, box);
        canvas.EndArtifact();
    }

    void PaintBox(PageStyle page, PageBox box)
    {
        var style = box.Style;
        var (x, width) = (page.Margin[Edge.Left], page.ContentWidth);
        var height = style.LineHeight + style.TopInset + style.BottomInset;
        var room = page.Margin[box.IsTop ? Edge.Top : Edge.Bottom];
        var free = room - height - style.Margin[Edge.Top] - style.Margin[Edge.Bottom];
        var top = style.Margin[Edge.Top] + style.VerticalAlign switch { VerticalAlign.Top => 0, VerticalAlign.Bottom => free, _ => free / 2 };
        if (!box.IsTop)
            top += page.Height - room;
        canvas.Line(style.Border[Edge.Top], x, top, x + width, top);
        canvas.Line(style.Border[Edge.Bottom], x, top + height, x + width, top + height);
        var text = TextOf(style.Content!);
        if (text.Length == 0)
            return;
        var shaped = shaper.Shape(new(text, [new(0, text.Length, style, InlineKind.Text)]));
        foreach (var line in shaper.Break(shaped, style, Math.Max(width, shaped.MaxWidth)).Take(1))
        {
            var left = x + line.X;
            foreach (var run in shaped.Runs)
            {
                canvas.Add(new TextItem(run.Face, run.Size, style.Color, left, top + style.TopInset + line.Baseline, text, run.Start, run.End - run.Start));
                for (var i = run.Start; i < run.End; i++)
                    left += shaped.Advances[i];
            }
        }
    }

    string TextOf(ContentPart[] content)
    {
        var text = new StringBuilder();
        foreach (var part in content)
        {
            text.Append(part.Kind switch
            {
                ContentPartKind.Text => part.Text,
                ContentPartKind.Page => (canvas.Index + 1).ToString(CultureInfo.InvariantCulture),
                ContentPartKind.Pages => pageCount.ToString(CultureInfo.InvariantCulture),
                ContentPartKind.RunningString => landmarks.StringOn(canvas.Index, part.Text),
                _ => "",
            });
        }
        return text.ToString();
    }
}
