using System.Runtime.CompilerServices;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Arrays;

/// <summary>
/// Sameness as `array.uniq` and `array.contains` have it: of one kind and equal, so that 1, 1.0 and "1" are three values;
/// arrays and script objects by identity, .NET objects as they define it.
/// </summary>
sealed class SameValue : IEqualityComparer<Value>
{
    public static readonly SameValue Comparer = new();

    private SameValue() { }

    public bool Equals(Value x, Value y)
    {
        if (x.IsText && y.IsText) return string.Equals(x.AsText, y.AsText, StringComparison.Ordinal);
        if (x.IsNull && y.IsNull) return true;
        if (x.Kind != y.Kind) return false;
        return x.Kind switch
        {
            ValueKind.Float or ValueKind.Double => x.AsDouble.Equals(y.AsDouble),
            ValueKind.Decimal => x.AsDecimal == y.AsDecimal,
            ValueKind.BigInteger => x.AsBigInteger == y.AsBigInteger,
            ValueKind.Array or ValueKind.Range or ValueKind.Function => ReferenceEquals(x.Reference, y.Reference),
            ValueKind.Object => Equals(x.Reference, y.Reference),
            _ => x.AsLong == y.AsLong,
        };
    }

    public int GetHashCode(Value value) => value.Kind switch
    {
        <= ValueKind.Null => 0,
        ValueKind.String or ValueKind.Safe or ValueKind.Rendered => value.AsText.GetHashCode(StringComparison.Ordinal),
        ValueKind.Float or ValueKind.Double => value.AsDouble.GetHashCode(),
        ValueKind.Decimal => value.AsDecimal.GetHashCode(),
        ValueKind.BigInteger => value.AsBigInteger.GetHashCode(),
        ValueKind.Array or ValueKind.Range or ValueKind.Function => RuntimeHelpers.GetHashCode(value.Reference),
        ValueKind.Object => value.Reference!.GetHashCode(),
        _ => value.AsLong.GetHashCode(),
    };
}
