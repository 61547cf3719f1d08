namespace Mingzhang.Print.Styles;

/// <summary>Puts declarations into a style.</summary>
static class StyleApplier
{
    /// <summary>CSS pixels are SVG's user units, and this many points.</summary>
    public const double PointsPerPixel = 0.75;

    /// <summary>Applies in order; font sizes first, because em refers to them.</summary>
    public static void Apply(ComputedStyle style, double parentFontSize, IReadOnlyList<Declaration> declarations)
    {
        foreach (var declaration in declarations)
        {
            if (declaration.Property == StyleProperty.FontSize && declaration.Value is Length size)
                style.FontSize = size.Unit == LengthUnit.Number ? size.Value * PointsPerPixel : style.Zoomed(size).Resolve(parentFontSize, parentFontSize);
        }
        foreach (var declaration in declarations)
        {
            if (declaration.Property is >= StyleProperty.MarginTop and <= StyleProperty.BorderLeft)
                ApplyEdge(style, declaration);
            else if (declaration.Property is >= StyleProperty.Fill and <= StyleProperty.DominantBaseline)
                ApplyShape(style, declaration);
            else if (declaration.Property >= StyleProperty.Width)
                ApplyBox(style, declaration);
            else
                ApplyText(style, declaration);
        }
    }

    static void ApplyText(ComputedStyle style, Declaration declaration)
    {
        var value = declaration.Value;
        switch (declaration.Property)
        {
            case StyleProperty.FontFamily: style.FontFamily = (string[])value!; break;
            case StyleProperty.FontWeight: style.FontWeight = (int)value!; break;
            case StyleProperty.LineHeight: style.LineHeightValue = Fixed((Length)value!, style); break;
            case StyleProperty.Color: style.Color = (PrintColor?)value ?? PrintColor.Black; break;
            case StyleProperty.BackgroundColor: style.Background = (PrintColor?)value; break;
            case StyleProperty.TextAlign: style.TextAlign = (TextAlign)value!; break;
            case StyleProperty.TextIndent: style.TextIndentValue = style.Zoomed((Length)value!); break;
            case StyleProperty.LetterSpacing: style.LetterSpacing = Points(value, style); break;
            case StyleProperty.WhiteSpace: style.NoWrap = (bool)value!; break;
            case StyleProperty.FontVariantNumeric: style.TabularDigits = (bool)value!; break;
            case StyleProperty.VerticalAlign: style.VerticalAlign = (VerticalAlign)value!; break;
            case StyleProperty.TextDecoration: style.TextDecoration = (string)value!; break;
        }
    }

    static void ApplyEdge(ComputedStyle style, Declaration declaration)
    {
        var edge = (declaration.Property - StyleProperty.MarginTop) % 4;
        if (declaration.Property >= StyleProperty.BorderTop)
            style.Border[edge] = (BorderLine)declaration.Value!;
        else if (declaration.Property >= StyleProperty.PaddingTop)
            style.Padding[edge] = Points(declaration.Value, style);
        else
        {
            style.Margin[edge] = Points(declaration.Value, style);
            var isAuto = declaration.Value is Length { IsAuto: true };
            if (edge == Edge.Left)
                style.MarginLeftAuto = isAuto;
            if (edge == Edge.Right)
                style.MarginRightAuto = isAuto;
        }
    }

    static void ApplyBox(ComputedStyle style, Declaration declaration)
    {
        var value = declaration.Value;
        switch (declaration.Property)
        {
            case StyleProperty.Width: style.Width = Fixed((Length)value!, style); break;
            case StyleProperty.Height: style.Height = Fixed((Length)value!, style); break;
            case StyleProperty.MinHeight: style.MinHeight = Points(value, style); break;
            case StyleProperty.Display: style.Display = (DisplayMode)value!; break;
            case StyleProperty.Flex: style.Flex = (double)value!; break;
            case StyleProperty.Gap: style.Gap = Points(value, style); break;
            case StyleProperty.Page: style.Page = (string)value!; break;
            case StyleProperty.BreakBefore: style.BreakBefore = (BreakRule)value!; break;
            case StyleProperty.BreakAfter: style.BreakAfter = (BreakRule)value!; break;
            case StyleProperty.BreakInside: style.AvoidBreakInside = (bool)value!; break;
            case StyleProperty.ShrinkToFit: style.ShrinkToFit = (double)value!; break;
            case StyleProperty.Orphans: style.Orphans = (int)(double)value!; break;
            case StyleProperty.Widows: style.Widows = (int)(double)value!; break;
            case StyleProperty.ListStyleType: style.ListStyleType = (string)value!; break;
            case StyleProperty.Content: style.Content = (ContentPart[])value!; break;
            case StyleProperty.StringSet: style.StringName = (string?)value; break;
            case StyleProperty.BookmarkLevel: style.BookmarkLevel = (int)value!; break;
            case StyleProperty.Opacity: style.Opacity = (double)value!; break;
            case StyleProperty.TextAnchor: style.TextAnchor = (TextAnchor)value!; break;
            case StyleProperty.DominantBaseline: style.DominantBaseline = (string)value!; break;
        }
    }

    static void ApplyShape(ComputedStyle style, Declaration declaration)
    {
        var value = declaration.Value;
        switch (declaration.Property)
        {
            case StyleProperty.Fill: style.Fill = Paint(value, style); break;
            case StyleProperty.Stroke: style.Stroke = Paint(value, style); break;
            case StyleProperty.FillOpacity: style.FillOpacity = (double)value!; break;
            case StyleProperty.StrokeOpacity: style.StrokeOpacity = (double)value!; break;
            case StyleProperty.StrokeDashArray: style.StrokeDashArray = (double[]?)value; break;
            case StyleProperty.StrokeLineCap: style.StrokeLineCap = (int)value!; break;
            case StyleProperty.StrokeLineJoin: style.StrokeLineJoin = (int)value!; break;
            case StyleProperty.StrokeWidth:
                var width = (Length)value!;
                style.StrokeWidth = width.Unit == LengthUnit.Number ? width.Value : Points(value, style) / PointsPerPixel;
                break;
            default: ApplyBox(style, declaration); break;
        }
    }

    static PrintColor? Paint(object? value, ComputedStyle style) => value is string ? style.Color : (PrintColor?)value;

    static double Points(object? value, ComputedStyle style) => value is Length length ? style.Zoomed(length).Resolve(style.FontSize, 0) : 0;

    static Length Fixed(Length length, ComputedStyle style) => length.Unit == LengthUnit.Em ? Length.Points(length.Value * style.FontSize) : style.Zoomed(length);
}
