namespace Mingzhang.Print.Styles;

/// <summary>A length as written in a style.</summary>
readonly record struct Length(double Value, LengthUnit Unit)
{
    public static readonly Length Auto = new(0, LengthUnit.Auto);

    public static Length Points(double value) => new(value, LengthUnit.Point);

    public bool IsAuto => Unit == LengthUnit.Auto;

    /// <summary>In points, given the font size and what 100% is.</summary>
    public double Resolve(double em, double whole) => Unit switch
    {
        LengthUnit.Em => Value * em,
        LengthUnit.Percent => Value / 100 * whole,
        LengthUnit.Number => Value * em,
        _ => Value,
    };
}
