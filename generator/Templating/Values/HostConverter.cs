using System.Collections;

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
        if (typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return HostCollection.ListConverter<T>();
        if (IsRecord(typeof(T))) return static value => value is null ? Value.Null : Value.Host(value);
        return static value => HostValue.From(value);
    }

    /// <summary>Whether every value of a type is an object with members: nothing that <see cref="HostValue"/> knows better, now or in a derived class.</summary>
    private static bool IsRecord(Type type) =>
        type.IsClass && type.IsSealed
        && !typeof(IEnumerable).IsAssignableFrom(type) && !typeof(ObjectValue).IsAssignableFrom(type) && !typeof(ArrayValue).IsAssignableFrom(type)
        && !typeof(FunctionValue).IsAssignableFrom(type) && type != typeof(RenderedText);

    private static Func<T, Value> As<TKnown>(Func<TKnown, Value> convert) => (Func<T, Value>)(object)convert;
}
