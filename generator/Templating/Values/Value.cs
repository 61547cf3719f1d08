using System.Numerics;
using System.Runtime.CompilerServices;

namespace Mingzhang.Templating.Values;

/// <summary>A value of the template language. Numbers, dates and booleans are held without boxing.</summary>
public readonly struct Value
{
    private readonly object? _object;
    private readonly Bits _bits;
    private readonly ValueKind _kind;

    private readonly record struct Bits(long Low, long High);

    private Value(ValueKind kind, object? reference)
    {
        _kind = kind;
        _object = reference;
    }

    private Value(ValueKind kind, long low)
    {
        _kind = kind;
        _bits = new Bits(low, 0);
    }

    public static readonly Value Null = new(ValueKind.Null, null);
    public static readonly Value True = new(ValueKind.Bool, 1);
    public static readonly Value False = new(ValueKind.Bool, 0);
    public static readonly Value EmptyText = new(ValueKind.String, "");

    public Value(bool value) : this(ValueKind.Bool, value ? 1 : 0) { }

    public Value(int value) : this(ValueKind.Int, (long)value) { }

    public Value(long value) : this(ValueKind.Long, value) { }

    public Value(float value) : this(ValueKind.Float, BitConverter.DoubleToInt64Bits(value)) { }

    public Value(double value) : this(ValueKind.Double, BitConverter.DoubleToInt64Bits(value)) { }

    public Value(DateTime value) : this(ValueKind.Date, value.Ticks) { }

    public Value(TimeSpan value) : this(ValueKind.TimeSpan, value.Ticks) { }

    public Value(decimal value)
    {
        _kind = ValueKind.Decimal;
        _bits = Unsafe.BitCast<decimal, Bits>(value);
    }

    public Value(BigInteger value) : this(ValueKind.BigInteger, value) { }

    /// <summary>A string; null becomes the null value.</summary>
    public Value(string? value) : this(value is null ? ValueKind.Null : ValueKind.String, value) { }

    public Value(RenderedText value) : this(ValueKind.Rendered, value) { }

    public Value(ArrayValue? value) : this(value is null ? ValueKind.Null : value is RangeValue ? ValueKind.Range : ValueKind.Array, value) { }

    public Value(ObjectValue? value) : this(value is null ? ValueKind.Null : ValueKind.Object, value) { }

    public Value(FunctionValue? value) : this(value is null ? ValueKind.Null : ValueKind.Function, value) { }

    /// <summary>HTML that the output must not escape again.</summary>
    public static Value Safe(string html) => new(ValueKind.Safe, html);

    /// <summary>A .NET object of the view model, whose public properties are the members.</summary>
    internal static Value Host(object instance) => new(ValueKind.Object, instance);

    /// <summary>An integer in the smallest of int, long and BigInteger that holds it.</summary>
    public static Value Integer(BigInteger value) =>
        value >= int.MinValue && value <= int.MaxValue ? new Value((int)value)
        : value >= long.MinValue && value <= long.MaxValue ? new Value((long)value)
        : new Value(value);

    /// <summary>An integer in the smaller of int and long that holds it.</summary>
    public static Value Integer(long value) => value is >= int.MinValue and <= int.MaxValue ? new Value((int)value) : new Value(value);

    public ValueKind Kind => _kind;

    /// <summary>The string, <see cref="RenderedText"/>, array, object, function or BigInteger; null for the rest.</summary>
    public object? Reference => _object;

    public bool IsUndefined => _kind == ValueKind.Undefined;

    /// <summary>Null or undefined.</summary>
    public bool IsNull => _kind <= ValueKind.Null;

    public bool IsNumber => _kind is >= ValueKind.Int and <= ValueKind.Decimal;

    /// <summary>int, long or BigInteger.</summary>
    public bool IsInteger => _kind is >= ValueKind.Int and <= ValueKind.BigInteger;

    /// <summary>A string of any of the three kinds.</summary>
    public bool IsText => _kind is >= ValueKind.String and <= ValueKind.Rendered;

    /// <summary>Text that is HTML already.</summary>
    public bool IsSafe => _kind is ValueKind.Safe or ValueKind.Rendered;

    public bool IsArray => _kind is ValueKind.Array or ValueKind.Range;

    public bool AsBool => _bits.Low != 0;

    public int AsInt => (int)_bits.Low;

    /// <summary>The value of an int or long.</summary>
    public long AsLong => _bits.Low;

    /// <summary>The value of a float or double.</summary>
    public double AsDouble => BitConverter.Int64BitsToDouble(_bits.Low);

    public decimal AsDecimal => Unsafe.BitCast<Bits, decimal>(_bits);

    public DateTime AsDate => new(_bits.Low);

    public TimeSpan AsTimeSpan => new(_bits.Low);

    public BigInteger AsBigInteger => _kind == ValueKind.BigInteger ? (BigInteger)_object! : _bits.Low;

    /// <summary>The string of any text kind.</summary>
    public string AsText => _kind == ValueKind.Rendered ? ((RenderedText)_object!).ToString() : Unsafe.As<string>(_object!);

    public ArrayValue AsArray => Unsafe.As<ArrayValue>(_object!);

    public FunctionValue AsFunction => Unsafe.As<FunctionValue>(_object!);

    /// <summary>The object as something with named members; a .NET object is wrapped.</summary>
    public ObjectValue AsObject => _object as ObjectValue ?? new HostObject(_object!);
}
