namespace Mingzhang.Charts.Scenes;

/// <summary>A finished drawing, independent of where it is shown: SVG on the site, vector operators in print.</summary>
public sealed record Scene(double Width, double Height, IReadOnlyList<Shape> Shapes);
