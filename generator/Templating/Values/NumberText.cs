using Mingzhang.Templating.Cultures;

namespace Mingzhang.Templating.Values;

/// <summary>Numbers as text in a culture.</summary>
static class NumberText
{
    /// <summary>A number in a .NET format (<c>N2</c>, <c>#,##0.00</c>); null when the format does not fit the number.</summary>
    public static string? Format(in Value number, string? format, Culture culture)
    {
        if (format is not null && !IsReasonable(format)) return null;
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
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether a format asks for no more digits than anyone needs: <c>N999999999</c> would fill the memory.</summary>
    public static bool IsReasonable(string format)
    {
        var isStandard = format.Length > 4 && char.IsAsciiLetter(format[0]) && !format.AsSpan(1).ContainsAnyExceptInRange('0', '9');
        return !isStandard && format.Length <= 1000;
    }

    /// <summary>A number as <c>{{ number }}</c> prints it.</summary>
    public static string Print(in Value number, Culture culture) => Format(number, null, culture)!;
}
