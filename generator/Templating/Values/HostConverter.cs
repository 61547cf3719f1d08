namespace Mingzhang.Templating.Values;

/// <summary>Converts values of one .NET type without boxing the common ones.</summary>
static class HostConverter<T>
{
    public static readonly Func<T, Value> Convert = Choose();

    private static Func<T, Value> Choose()
    {
        if (typeof(T) == typeof(string)) return As<string?>(static text => new Value(text));
        if (typeof(T) == typeof(int)) return As<int>(static number => new Value(number));
        if (typeof(T) == typeof(long)) return As<long>(static number => new Value(number));
        if (typeof(T) == typeof(bool)) return As<bool>(static flag => new Value(flag));
        if (typeof(T) == typeof(decimal)) return As<decimal>(static number => new Value(number));
        if (typeof(T) == typeof(double)) return As<double>(static number => new Value(number));
        if (typeof(T) == typeof(decimal?)) return As<decimal?>(static number => number is { } known ? new Value(known) : Value.Null);
        if (typeof(T) == typeof(int?)) return As<int?>(static number => number is { } known ? new Value(known) : Value.Null);
        if (typeof(T) == typeof(bool?)) return As<bool?>(static flag => flag is { } known ? new Value(known) : Value.Null);
        if (typeof(T) == typeof(Value)) return As<Value>(static value => value);
        return static value => HostValue.From(value);
    }

    private static Func<T, Value> As<TKnown>(Func<TKnown, Value> convert) => (Func<T, Value>)(object)convert;
}
