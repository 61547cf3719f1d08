using System.Runtime.CompilerServices;
using Mingzhang.Print.Layout;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Display;

/// <summary>
/// Gathers the borders of cells and joins those that continue each other, so that a grid is a few long lines. Used for one page
/// after another. An edge is a number that sorts by style, direction, place and start, in hundredths of a point.
/// </summary>
sealed class TableGrid
{
    const int PlaceBits = 24;
    const long PlaceMask = (1L << PlaceBits) - 1;
    const long VerticalBit = 1L << PlaceBits * 2;

    readonly List<BorderLine> _styles = [];
    long[] _edges = new long[1024];
    int[] _ends = new int[1024];
    int _count;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(Fragment cell, double x, double y)
    {
        var border = cell.Box.Style.Border;
        var (left, top, right, bottom) = (Place(x), Place(y), Place(x + cell.Width), Place(y + cell.Height));
        Add(border[Edge.Top], 0, top, left, right);
        Add(border[Edge.Bottom], 0, bottom, left, right);
        Add(border[Edge.Left], VerticalBit, left, top, bottom);
        Add(border[Edge.Right], VerticalBit, right, top, bottom);
    }

    /// <summary>Gives what was gathered and forgets it: lines drawn alike together, wider ones last, so that they cover the others at crossings.</summary>
    public IEnumerable<LinesItem> Take()
    {
        Array.Sort(_edges, _ends, 0, _count);
        List<(BorderLine Style, List<double> Points)> groups = [];
        for (var i = 0; i < _count;)
        {
            var (edge, end) = (_edges[i], _ends[i]);
            var next = i + 1;
            while (next < _count && _edges[next] >> PlaceBits == edge >> PlaceBits && (_edges[next] & PlaceMask) <= end + 2)
                end = Math.Max(end, _ends[next++]);
            var style = _styles[(int)(edge >> PlaceBits * 2 + 1)];
            if (groups.Count == 0 || groups[^1].Style != style)
                groups.Add((style, []));
            var (at, start, stop) = ((edge >> PlaceBits & PlaceMask) / 100.0, (edge & PlaceMask) / 100.0, end / 100.0);
            groups[^1].Points.AddRange((edge & VerticalBit) != 0 ? [at, start, at, stop] : [start, at, stop, at]);
            i = next;
        }
        _count = 0;
        return groups.OrderBy(group => group.Style.Width).Select(group => new LinesItem(group.Style.Width, group.Style.Color, group.Style.IsDashed, [.. group.Points]));
    }

    static int Place(double points) => (int)Math.Clamp(Math.Round(points * 100), 0, PlaceMask);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Add(BorderLine line, long direction, int at, int start, int end)
    {
        if (line.Width <= 0)
            return;
        var style = _styles.IndexOf(line);
        if (style < 0)
        {
            style = _styles.Count;
            _styles.Add(line);
        }
        if (_count == _edges.Length)
        {
            Array.Resize(ref _edges, _count * 2);
            Array.Resize(ref _ends, _count * 2);
        }
        _edges[_count] = (long)style << PlaceBits * 2 + 1 | direction | (long)at << PlaceBits | (long)start;
        _ends[_count++] = end;
    }
}
