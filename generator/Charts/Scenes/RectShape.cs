namespace Mingzhang.Charts.Scenes;

public sealed record RectShape(double X, double Y, double Width, double Height, Paint Fill) : Shape
{
    /// <summary>Hatched as a second channel beside colour, where two series stand together (ux.md C6).</summary>
    public bool Hatched { get; init; }
}
