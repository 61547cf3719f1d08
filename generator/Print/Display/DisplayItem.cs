using Mingzhang.Print.Fonts;
using Mingzhang.Print.Layout.Figures;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Display;

/// <summary>An event of the display list. Places are points from the top left corner of the page.</summary>
abstract record DisplayItem;

/// <summary>What follows belongs to an element, up to its <see cref="EndTag"/>; an element may be opened again on a later page.</summary>
sealed record BeginTag(StructureElement Element) : DisplayItem;

sealed record EndTag : DisplayItem
{
    public static readonly EndTag Instance = new();
}

/// <summary>What follows is no content: lines, leaders, repeated headers, running headers and footers.</summary>
sealed record BeginArtifact(bool IsPagination) : DisplayItem;

sealed record EndArtifact : DisplayItem
{
    public static readonly EndArtifact Instance = new();
}

/// <summary>Characters in one face; <see cref="Extra"/> is what each takes beyond its advance, null for nothing.</summary>
record TextItem(FontFace Face, double Size, PrintColor Color, double X, double Baseline, string Text, int Start, int Length) : DisplayItem
{
    public float[]? Extra { get; init; }

    public string Characters => Text.Substring(Start, Length);
}

/// <summary>Text in a figure, which may be turned or scaled: X and Baseline are in its own units.</summary>
sealed record FigureTextItem(FontFace Face, double Size, PrintColor Color, double X, double Baseline, string Text, int Start, int Length, Matrix Map)
    : TextItem(Face, Size, Color, X, Baseline, Text, Start, Length);

sealed record RectItem(double X, double Y, double Width, double Height, PrintColor Color) : DisplayItem;

/// <summary>Straight lines drawn alike: each four numbers.</summary>
sealed record LinesItem(double Width, PrintColor Color, bool IsDashed, double[] Points) : DisplayItem;

/// <summary>An outline of a figure; opacities are already in the colours, null is not painted.</summary>
sealed record PathItem(PathOutline Outline, Matrix Map, ComputedStyle Style, PrintColor? Fill, PrintColor? Stroke) : DisplayItem;

/// <summary>A clickable place: the target is <c>#id</c> or an address.</summary>
sealed record LinkItem(StructureElement? Element, double X, double Y, double Width, double Height, string Target, string Label) : DisplayItem;
