using System.Numerics;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Maths;

/// <summary><c>math.*</c></summary>
static class MathGroup
{
    public static BuiltinGroup Create() => new BuiltinGroup("math")
        .Add("abs", Abs, "value")
        .Add("ceil", Ceil, "value")
        .Add("divided_by", DividedBy, "value", "divisor")
        .Add("floor", Floor, "value")
        .Add("format", Format, "value", "format", "culture?")
        .Add("is_number", IsNumber, "value")
        .Add("minus", Minus, "value", "with")
        .Add("modulo", Modulo, "value", "with")
        .Add("plus", Plus, "value", "with")
        .Add("random", Random, "minValue", "maxValue")
        .Add("round", Round, "value", "precision?")
        .Add("times", Times, "value", "with")
        .Add("uuid", Uuid);

    private static Value Abs(in Arguments a) => a[0].Kind switch
    {
        <= ValueKind.Null => a[0],
        ValueKind.Int or ValueKind.Long => Value.Integer(BigInteger.Abs(a[0].AsLong)),
        ValueKind.BigInteger => new Value(BigInteger.Abs(a[0].AsBigInteger)),
        ValueKind.Float => new Value((float)Math.Abs(a[0].AsDouble)),
        ValueKind.Double => new Value(Math.Abs(a[0].AsDouble)),
        ValueKind.Decimal => new Value(Math.Abs(a[0].AsDecimal)),
        _ => throw a.Error($"The value `{a.Text(0)}` is not a number"),
    };

    // Scriban answers a double for every number; where the host keeps decimals, a decimal stays one.
    private static bool IsKept(in Arguments a) => a[0].Kind == ValueKind.Decimal && a.Context.Options.KeepDecimals;

    private static Value Ceil(in Arguments a) => IsKept(a) ? new Value(Math.Ceiling(a[0].AsDecimal)) : new Value(Math.Ceiling(a.Double(0)));

    private static Value Floor(in Arguments a) => IsKept(a) ? new Value(Math.Floor(a[0].AsDecimal)) : new Value(Math.Floor(a.Double(0)));

    /// <summary>Half to even, as Scriban has it.</summary>
    private static Value Round(in Arguments a)
    {
        var digits = a.Int(1, 0);
        if (digits is < 0 or > 15) throw a.Error("Rounding digits must be between 0 and 15, inclusive. (Parameter 'digits')");
        return IsKept(a)
            ? new Value(Math.Round(a[0].AsDecimal, digits, MidpointRounding.ToEven))
            : new Value(Math.Round(a.Double(0), digits, MidpointRounding.ToEven));
    }

    private static Value Format(in Arguments a)
    {
        if (a[0].IsNull) return Value.EmptyText;
        if (!a[0].IsNumber) throw a.Error($"Unexpected `{a.Text(0)}`. Must be a formattable number");
        return new Value(NumberText.Format(a[0], a.Text(1), a.Culture(2)) ?? throw a.Error("Format specifier was invalid."));
    }

    private static Value IsNumber(in Arguments a) => new(a[0].IsNumber);

    private static Value Plus(in Arguments a) => a.Context.Operate(Operator.Add, a, 0, 1);

    private static Value Minus(in Arguments a) => a.Context.Operate(Operator.Subtract, a, 0, 1);

    private static Value Times(in Arguments a) => a.Context.Operate(Operator.Multiply, a, 0, 1);

    private static Value Modulo(in Arguments a) => a.Context.Operate(Operator.Modulo, a, 0, 1);

    /// <summary>A whole divisor gives a whole result, rounded down.</summary>
    private static Value DividedBy(in Arguments a)
    {
        var quotient = a.Context.Operate(Operator.Divide, a, 0, 1);
        if (!a[1].IsInteger) return quotient;
        return quotient.Kind switch
        {
            ValueKind.Double or ValueKind.Float when double.IsFinite(quotient.AsDouble) => Value.Integer((BigInteger)Math.Floor(quotient.AsDouble)),
            ValueKind.Decimal => Value.Integer((BigInteger)Math.Floor(quotient.AsDecimal)),
            _ => quotient,
        };
    }

    private static Value Random(in Arguments a)
    {
        if (a.Context.Options.Deterministic) throw a.Error("math.random would make every build different", TemplateErrorCode.NotDeterministic);
        if (a.Int(0) > a.Int(1)) throw a.Error("minValue must be lower than maxValue");
        return new Value(System.Random.Shared.Next(a.Int(0), a.Int(1)));
    }

    private static Value Uuid(in Arguments a)
    {
        if (a.Context.Options.Deterministic) throw a.Error("math.uuid would make every build different", TemplateErrorCode.NotDeterministic);
        Span<byte> bytes = stackalloc byte[16];
        System.Random.Shared.NextBytes(bytes);
        return new Value(new Guid(bytes).ToString());
    }
}
