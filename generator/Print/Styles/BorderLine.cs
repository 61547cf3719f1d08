namespace Mingzhang.Print.Styles;

/// <summary>One edge of a box: width in points; a width of 0 is no border.</summary>
readonly record struct BorderLine(double Width, PrintColor Color, bool IsDashed = false)
{
    public static readonly BorderLine None;
}
