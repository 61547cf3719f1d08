namespace Mingzhang.Print.Layout.Figures;

/// <summary>An outline made of lines and cubic curves.</summary>
sealed class PathOutline
{
    /// <summary>The length of the handles of a quarter circle, for a radius of 1.</summary>
    const double Kappa = 0.5522847498;

    public List<PathStep> Steps { get; } = [];

    public void Move(double x, double y) => Steps.Add(new(PathStepKind.Move, 0, 0, 0, 0, x, y));

    public void Line(double x, double y) => Steps.Add(new(PathStepKind.Line, 0, 0, 0, 0, x, y));

    public void Curve(double x1, double y1, double x2, double y2, double x, double y) => Steps.Add(new(PathStepKind.Curve, x1, y1, x2, y2, x, y));

    public void Close() => Steps.Add(new(PathStepKind.Close, 0, 0, 0, 0, 0, 0));

    public static PathOutline Rectangle(double x, double y, double width, double height, double rx, double ry)
    {
        var path = new PathOutline();
        (rx, ry) = (Math.Min(rx, width / 2), Math.Min(ry, height / 2));
        path.Move(x + rx, y);
        path.Line(x + width - rx, y);
        if (rx > 0 && ry > 0)
            path.Curve(x + width - rx + rx * Kappa, y, x + width, y + ry - ry * Kappa, x + width, y + ry);
        path.Line(x + width, y + height - ry);
        if (rx > 0 && ry > 0)
            path.Curve(x + width, y + height - ry + ry * Kappa, x + width - rx + rx * Kappa, y + height, x + width - rx, y + height);
        path.Line(x + rx, y + height);
        if (rx > 0 && ry > 0)
            path.Curve(x + rx - rx * Kappa, y + height, x, y + height - ry + ry * Kappa, x, y + height - ry);
        path.Line(x, y + ry);
        if (rx > 0 && ry > 0)
            path.Curve(x, y + ry - ry * Kappa, x + rx - rx * Kappa, y, x + rx, y);
        path.Close();
        return path;
    }

    public static PathOutline Ellipse(double cx, double cy, double rx, double ry)
    {
        var path = new PathOutline();
        var (kx, ky) = (rx * Kappa, ry * Kappa);
        path.Move(cx + rx, cy);
        path.Curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry);
        path.Curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy);
        path.Curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry);
        path.Curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy);
        path.Close();
        return path;
    }
}
