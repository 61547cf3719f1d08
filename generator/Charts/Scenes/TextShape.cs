namespace Mingzhang.Charts.Scenes;

/// <summary>One line of words. <see cref="Y"/> is the baseline.</summary>
public sealed record TextShape(double X, double Y, string Text, double Size, Paint Fill) : Shape
{
    public TextAnchor Anchor { get; init; }

    public bool Bold { get; init; }
}
