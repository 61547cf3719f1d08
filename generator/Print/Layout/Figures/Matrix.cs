namespace Mingzhang.Print.Layout.Figures;

/// <summary>An affine map, written as SVG and PDF do.</summary>
readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static readonly Matrix Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>First the inner map, then this one.</summary>
    public Matrix Times(Matrix inner) => new(
        A * inner.A + C * inner.B,
        B * inner.A + D * inner.B,
        A * inner.C + C * inner.D,
        B * inner.C + D * inner.D,
        A * inner.E + C * inner.F + E,
        B * inner.E + D * inner.F + F);
}
