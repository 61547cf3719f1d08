namespace Mingzhang.Charts.Scenes;

public sealed record LineShape(double X1, double Y1, double X2, double Y2, Paint Stroke) : Shape;
