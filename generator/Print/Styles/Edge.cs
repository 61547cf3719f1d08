namespace Mingzhang.Print.Styles;

/// <summary>Indices into the four edges of a box.</summary>
static class Edge
{
    public const int Top = 0;
    public const int Right = 1;
    public const int Bottom = 2;
    public const int Left = 3;
}
