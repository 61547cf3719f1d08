namespace Mingzhang.Print.Styles;

enum LengthUnit
{
    /// <summary>1/72 inch; mm, cm, in and px are converted when read.</summary>
    Point,
    Em,
    Percent,

    /// <summary>A plain number: a multiple, as in <c>line-height: 1.5</c>.</summary>
    Number,
    Auto,
}
