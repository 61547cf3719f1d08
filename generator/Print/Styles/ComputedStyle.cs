namespace Mingzhang.Print.Styles;

/// <summary>The style of one element, all lengths in points but widths that refer to their surroundings. Shared by elements that are styled alike.</summary>
sealed class ComputedStyle
{
    public static readonly string[] DefaultFamilies = ["Noto Serif SC"];

    public double FontSize = 10.5;
    public string[] FontFamily = DefaultFamilies;
    public int FontWeight = 400;
    public Length LineHeightValue = new(1.5, LengthUnit.Number);
    public PrintColor Color = PrintColor.Black;
    public TextAlign TextAlign;
    public Length TextIndentValue;
    public double LetterSpacing;
    public bool NoWrap;
    public bool TabularDigits;
    public string ListStyleType = "disc";
    public string Page = "";

    /// <summary>What lengths in points are multiplied by: less than 1 inside a block that was shrunk to fit its page.</summary>
    public double Zoom = 1;

    public int Orphans = 2;
    public int Widows = 2;

    public PrintColor? Fill = PrintColor.Black;
    public PrintColor? Stroke;
    public double StrokeWidth = 1;
    public double FillOpacity = 1;
    public double StrokeOpacity = 1;
    public double[]? StrokeDashArray;
    public int StrokeLineCap;
    public int StrokeLineJoin;
    public TextAnchor TextAnchor;
    public string DominantBaseline = "auto";

    public PrintColor? Background;
    public VerticalAlign VerticalAlign;
    public string TextDecoration = "none";
    public readonly double[] Margin = new double[4];
    public readonly double[] Padding = new double[4];
    public readonly BorderLine[] Border = new BorderLine[4];
    public bool MarginLeftAuto;
    public bool MarginRightAuto;
    public Length Width = Length.Auto;
    public Length Height = Length.Auto;
    public double MinHeight;
    public DisplayMode Display;
    public double Flex;
    public double Gap;
    public BreakRule BreakBefore;
    public BreakRule BreakAfter;
    public bool AvoidBreakInside;

    /// <summary>How far a block may be shrunk so that it fits on one page; 1 is not at all.</summary>
    public double ShrinkToFit = 1;

    public ContentPart[]? Content;
    public string? StringName;
    public int? BookmarkLevel;
    public double Opacity = 1;

    /// <summary>Tells styles apart in caches, in order of creation within one document.</summary>
    public int Number;

    public double LineHeight => LineHeightValue.Resolve(FontSize, FontSize);

    public double TextIndent(double width) => TextIndentValue.Resolve(FontSize, width);

    public double TopInset => Padding[Edge.Top] + Border[Edge.Top].Width;

    public double BottomInset => Padding[Edge.Bottom] + Border[Edge.Bottom].Width;

    public double LeftInset => Padding[Edge.Left] + Border[Edge.Left].Width;

    public double RightInset => Padding[Edge.Right] + Border[Edge.Right].Width;

    public bool HasBorder => Border[0].Width > 0 || Border[1].Width > 0 || Border[2].Width > 0 || Border[3].Width > 0;

    public Length Zoomed(Length length) => Zoom != 1 && length.Unit == LengthUnit.Point ? Length.Points(length.Value * Zoom) : length;

    /// <summary>A style for what stands inside: inherited properties are taken over, the others are at their start.</summary>
    public ComputedStyle Inherit() => new()
    {
        FontSize = FontSize,
        FontFamily = FontFamily,
        FontWeight = FontWeight,
        LineHeightValue = LineHeightValue,
        Color = Color,
        TextAlign = TextAlign,
        TextIndentValue = TextIndentValue,
        LetterSpacing = LetterSpacing,
        NoWrap = NoWrap,
        TabularDigits = TabularDigits,
        ListStyleType = ListStyleType,
        Page = Page,
        Zoom = Zoom,
        Orphans = Orphans,
        Widows = Widows,
        Fill = Fill,
        Stroke = Stroke,
        StrokeWidth = StrokeWidth,
        FillOpacity = FillOpacity,
        StrokeOpacity = StrokeOpacity,
        StrokeDashArray = StrokeDashArray,
        StrokeLineCap = StrokeLineCap,
        StrokeLineJoin = StrokeLineJoin,
        TextAnchor = TextAnchor,
        DominantBaseline = DominantBaseline,
    };
}
