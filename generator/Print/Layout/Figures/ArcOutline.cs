namespace Mingzhang.Print.Layout.Figures;

/// <summary>Turns an elliptical arc into curves, after SVG 1.1 appendix F.6.</summary>
static class ArcOutline
{
    public static void Add(PathOutline path, double fromX, double fromY, double rx, double ry, double angle, bool isLarge, bool isSweep, double x, double y)
    {
        (rx, ry) = (Math.Abs(rx), Math.Abs(ry));
        if (rx == 0 || ry == 0 || fromX == x && fromY == y)
        {
            path.Line(x, y);
            return;
        }
        var (sin, cos) = Math.SinCos(angle * Math.PI / 180);
        var (halfX, halfY) = ((fromX - x) / 2, (fromY - y) / 2);
        var (ux, uy) = (cos * halfX + sin * halfY, -sin * halfX + cos * halfY);
        var lack = ux * ux / (rx * rx) + uy * uy / (ry * ry);
        if (lack > 1)
            (rx, ry) = (rx * Math.Sqrt(lack), ry * Math.Sqrt(lack));
        var rest = rx * rx * ry * ry - rx * rx * uy * uy - ry * ry * ux * ux;
        var factor = Math.Sqrt(Math.Max(0, rest / (rx * rx * uy * uy + ry * ry * ux * ux))) * (isLarge == isSweep ? -1 : 1);
        var (vx, vy) = (factor * rx * uy / ry, -factor * ry * ux / rx);
        var (centerX, centerY) = (cos * vx - sin * vy + (fromX + x) / 2, sin * vx + cos * vy + (fromY + y) / 2);
        var start = Math.Atan2((uy - vy) / ry, (ux - vx) / rx);
        var sweep = Math.Atan2((-uy - vy) / ry, (-ux - vx) / rx) - start;
        if (isSweep && sweep < 0)
            sweep += 2 * Math.PI;
        if (!isSweep && sweep > 0)
            sweep -= 2 * Math.PI;
        var parts = Math.Max(1, (int)Math.Ceiling(Math.Abs(sweep) / (Math.PI / 2) - 1e-9));
        var step = sweep / parts;
        var handle = 4.0 / 3 * Math.Tan(step / 4);
        for (var i = 0; i < parts; i++)
        {
            var (s1, c1) = Math.SinCos(start + i * step);
            var (s2, c2) = Math.SinCos(start + (i + 1) * step);
            var one = Place(c1 - handle * s1, s1 + handle * c1);
            var two = Place(c2 + handle * s2, s2 - handle * c2);
            var end = i == parts - 1 ? (x, y) : Place(c2, s2);
            path.Curve(one.Item1, one.Item2, two.Item1, two.Item2, end.Item1, end.Item2);
        }

        (double, double) Place(double px, double py) => (cos * rx * px - sin * ry * py + centerX, sin * rx * px + cos * ry * py + centerY);
    }
}
