using Mingzhang.Templating.Cultures;

namespace Mingzhang.Templating.Values;

/// <summary>Numbers as text in a culture.</summary>
static class NumberText
{
    /// <summary>A number in a .NET format (<c>N2</c>, <c>#,##0.00</c>); null when the format does not fit the number.</summary>
    public static string? Format(in Value number, string? format, Culture culture)
    {
        try
        {
            return number.Kind switch
            {
                ValueKind.Int => number.AsInt.ToString(format, culture.Numbers),
                ValueKind.Long => number.AsLong.ToString(format, culture.Numbers),
                ValueKind.BigInteger => number.AsBigInteger.ToString(format, culture.Numbers),
                ValueKind.Float => ((float)number.AsDouble).ToString(format, culture.Numbers),
                ValueKind.Double => number.AsDouble.ToString(format, culture.Numbers),
                ValueKind.Decimal => number.AsDecimal.ToString(format, culture.Numbers),
                _ => null,
            };
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>A number as <c>{{ number }}</c> prints it.</summary>
    public static string Print(in Value number, Culture culture) => Format(number, null, culture)!;
}
