namespace Mingzhang.Model;

/// <summary>
/// An amount of money in the unit of its column, in one of four states. The scale of <see cref="Value"/> is the number of
/// decimals that were printed, so 0.00 stays 0.00.
/// </summary>
public readonly record struct Amount
{
    Amount(AmountState state, decimal value) => (State, Value) = (state, value);

    public static Amount Blank => default;

    public static Amount NotApplicable => new(AmountState.NotApplicable, 0);

    public static Amount Withheld => new(AmountState.Withheld, 0);

    public AmountState State { get; }

    /// <summary>The printed number; zero unless <see cref="HasValue"/>.</summary>
    public decimal Value { get; }

    public bool HasValue => State == AmountState.Value;

    public int Decimals => Value.Scale;

    public static Amount Of(decimal value) => new(AmountState.Value, value);

    /// <summary>The plain machine form: <c>4707.09</c>, an empty string for a blank.</summary>
    public override string ToString() => State switch
    {
        AmountState.Value => Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        AmountState.NotApplicable => "不适用",
        AmountState.Withheld => "不公开",
        _ => "",
    };
}
