using Mingzhang.Print.Layout;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Display;

/// <summary>Gathers the borders of cells and joins those that continue each other, so that a grid is a few long lines.</summary>
sealed class TableGrid
{
    readonly List<(bool IsVertical, BorderLine Line, double At, double Start, double End)> _edges = [];

    public void Add(Fragment cell, double x, double y)
    {
        var border = cell.Box.Style.Border;
        var (right, bottom) = (x + cell.Width, y + cell.Height);
        Add(false, border[Edge.Top], y, x, right);
        Add(false, border[Edge.Bottom], bottom, x, right);
        Add(true, border[Edge.Left], x, y, bottom);
        Add(true, border[Edge.Right], right, y, bottom);
    }

    /// <summary>Lines drawn alike come out together; wider ones last, so that they cover the others at crossings.</summary>
    public IEnumerable<LinesItem> Join()
    {
        _edges.Sort(static (a, b) => Compare(a, b));
        List<double> points = [];
        for (var i = 0; i < _edges.Count;)
        {
            var first = _edges[i];
            var end = first.End;
            var next = i + 1;
            while (next < _edges.Count && Continues(first, _edges[next], end))
                end = Math.Max(end, _edges[next++].End);
            points.AddRange(first.IsVertical ? [first.At, first.Start, first.At, end] : [first.Start, first.At, end, first.At]);
            if (next == _edges.Count || _edges[next].Line != first.Line)
            {
                yield return new(first.Line.Width, first.Line.Color, first.Line.IsDashed, [.. points]);
                points.Clear();
            }
            i = next;
        }
    }

    void Add(bool isVertical, BorderLine line, double at, double start, double end)
    {
        if (line.Width > 0)
            _edges.Add((isVertical, line, Math.Round(at, 2), start, end));
    }

    static bool Continues((bool IsVertical, BorderLine Line, double At, double Start, double End) first, (bool IsVertical, BorderLine Line, double At, double Start, double End) next, double end) =>
        next.IsVertical == first.IsVertical && next.Line == first.Line && next.At == first.At && next.Start <= end + 0.02;

    static int Compare((bool IsVertical, BorderLine Line, double At, double Start, double End) a, (bool IsVertical, BorderLine Line, double At, double Start, double End) b)
    {
        var order = a.Line.Width.CompareTo(b.Line.Width);
        if (order == 0)
            order = Key(a.Line).CompareTo(Key(b.Line));
        if (order == 0)
            order = a.IsVertical.CompareTo(b.IsVertical);
        if (order == 0)
            order = a.At.CompareTo(b.At);
        if (order == 0)
            order = a.Start.CompareTo(b.Start);
        return order == 0 ? a.End.CompareTo(b.End) : order;
    }

    static int Key(BorderLine line) => (line.IsDashed ? 1 << 24 : 0) | line.Color.Red << 16 | line.Color.Green << 8 | line.Color.Blue;
}
