using System.Globalization;
using System.Numerics;

namespace Mingzhang.Templating.Values;

/// <summary>The conversions between kinds that the language allows.</summary>
static class Conversion
{
    /// <summary>The name of a value's type in messages.</summary>
    public static string TypeName(in Value value) => NameOf(value.Kind);

    public static string NameOf(ValueKind kind) => kind switch
    {
        <= ValueKind.Null => "null",
        ValueKind.Bool => "bool",
        ValueKind.Int => "int",
        ValueKind.Long => "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Float => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.String or ValueKind.Safe => "string",
        ValueKind.Array => "array",
        ValueKind.Range => "range",
        ValueKind.Function => "function",
        ValueKind.Date => "DateTime",
        ValueKind.TimeSpan => "TimeSpan",
        _ => "object",
    };

    public static bool TryInt(in Value value, out int number)
    {
        number = 0;
        if (!TryDouble(value, out var wide) || wide is < int.MinValue or > int.MaxValue || double.IsNaN(wide)) return false;
        number = (int)Math.Round(wide, MidpointRounding.ToEven);
        return true;
    }

    public static bool TryDouble(in Value value, out double number)
    {
        number = 0;
        switch (value.Kind)
        {
            case <= ValueKind.Null:
                return true;
            case ValueKind.Bool or ValueKind.Int or ValueKind.Long:
                number = value.AsLong;
                return true;
            case ValueKind.BigInteger:
                number = (double)value.AsBigInteger;
                return true;
            case ValueKind.Float or ValueKind.Double:
                number = value.AsDouble;
                return true;
            case ValueKind.Decimal:
                number = (double)value.AsDecimal;
                return true;
            case ValueKind.String or ValueKind.Safe or ValueKind.Rendered:
                return double.TryParse(value.AsText, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
            default:
                return false;
        }
    }

    /// <summary>A number or a boolean as a double.</summary>
    public static double ToDouble(in Value value)
    {
        TryDouble(value, out var number);
        return number;
    }

    /// <summary>A number or a boolean as a decimal; an overflow throws.</summary>
    public static decimal ToDecimal(in Value value) => value.Kind switch
    {
        ValueKind.Decimal => value.AsDecimal,
        ValueKind.BigInteger => (decimal)value.AsBigInteger,
        ValueKind.Float => (decimal)(float)value.AsDouble,
        ValueKind.Double => (decimal)value.AsDouble,
        _ => value.AsLong,
    };

    /// <summary>A number or a boolean as an integer of any size.</summary>
    public static BigInteger ToBigInteger(in Value value) => value.Kind switch
    {
        ValueKind.BigInteger => value.AsBigInteger,
        ValueKind.Decimal => (BigInteger)value.AsDecimal,
        ValueKind.Float or ValueKind.Double => (BigInteger)value.AsDouble,
        _ => value.AsLong,
    };
}
