using System.Numerics;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Scopes;

namespace Mingzhang.Templating.Values;

/// <summary>Operators of which at least one side is a number. The order of promotion is int, long, BigInteger, float, double, decimal.</summary>
static class NumberOperators
{
    private const int MaxShift = 1024 * 1024;

    public static Value Apply(RenderContext context, Operator op, in Value left, in Value right, in OperandSpans at)
    {
        var kind = left.Kind > right.Kind && left.IsNumber || !right.IsNumber ? left.Kind : right.Kind;
        if (!IsConvertible(left)) throw Unable(context, left, kind, at);
        if (!IsConvertible(right)) throw Unable(context, right, kind, at);
        try
        {
            return kind switch
            {
                ValueKind.Decimal => Decimal(context, op, Conversion.ToDecimal(left), Conversion.ToDecimal(right), at),
                ValueKind.Double => Double(context, op, Conversion.ToDouble(left), Conversion.ToDouble(right), false, at),
                ValueKind.Float => Double(context, op, Conversion.ToDouble(left), Conversion.ToDouble(right), true, at),
                ValueKind.Int => Long(context, op, left.AsLong, right.AsLong, at),
                _ => Big(context, op, Conversion.ToBigInteger(left), Conversion.ToBigInteger(right), at),
            };
        }
        catch (ArithmeticException fault)
        {
            throw context.Fail(at.Operator, fault.Message);
        }
    }

    private static bool IsConvertible(in Value value) => value.IsNumber || value.Kind == ValueKind.Bool;

    private static Exception Unable(RenderContext context, in Value value, ValueKind kind, in OperandSpans at) =>
        context.Fail(at.Operator, $"Unable to convert type `{Conversion.TypeName(value)}` to {(kind == ValueKind.Int ? "int" : $"`{Conversion.NameOf(kind)}`")}");

    private static Exception NotImplemented(RenderContext context, Operator op, string type, in OperandSpans at) =>
        context.Fail(at.Operator, $"The operator `{Operators.TextOf(op)}` is not implemented for {type}<->{type}");

    // Both sides are ints, so that nothing but a shift leaves the range of a long.
    private static Value Long(RenderContext context, Operator op, long left, long right, in OperandSpans at) => op switch
    {
        Operator.Add => Value.Integer(left + right),
        Operator.Subtract => Value.Integer(left - right),
        Operator.Multiply => Value.Integer(left * right),
        Operator.Divide => new Value((double)left / right),
        Operator.DivideWhole => Value.Integer(left / right),
        Operator.Modulo => Value.Integer(left % right),
        Operator.RangeInclusive or Operator.RangeExclusive => Range(context, op, left, right, at),
        Operator.ShiftLeft or Operator.ShiftRight => Big(context, op, left, right, at),
        _ => Operators.Compared(op, left.CompareTo(right)),
    };

    private static Value Big(RenderContext context, Operator op, BigInteger left, BigInteger right, in OperandSpans at)
    {
        switch (op)
        {
            case Operator.Add:
                return Value.Integer(left + right);
            case Operator.Subtract:
                return Value.Integer(left - right);
            case Operator.Multiply:
                CheckSize(context, left.GetBitLength() + right.GetBitLength(), at);
                return Value.Integer(left * right);
            case Operator.Divide:
                return new Value((double)left / (double)right);
            case Operator.DivideWhole:
                return Value.Integer(left / right);
            case Operator.Modulo:
                return Value.Integer(left % right);
            case Operator.ShiftLeft or Operator.ShiftRight:
                if (BigInteger.Abs(right) > MaxShift)
                    throw context.Fail(at.Operator, $"Shift amount `{right}` exceeds maximum supported magnitude `{MaxShift}`.", TemplateErrorCode.Limit);
                var by = op == Operator.ShiftLeft ? (int)right : -(int)right;
                CheckSize(context, left.GetBitLength() + Math.Max(by, 0), at);
                return Value.Integer(left << by);
            case Operator.RangeInclusive or Operator.RangeExclusive:
                return Range(context, op, left, right, at);
            default:
                return Operators.Compared(op, left.CompareTo(right));
        }
    }

    private static void CheckSize(RenderContext context, long bits, in OperandSpans at)
    {
        if (bits > 4L * MaxShift) throw context.Fail(at.Operator, "The number has too many digits.", TemplateErrorCode.Limit);
    }

    private static Value Range(RenderContext context, Operator op, BigInteger first, BigInteger last, in OperandSpans at)
    {
        var count = BigInteger.Abs(last - first) + (op == Operator.RangeInclusive ? 1 : 0);
        var limit = context.Options.LoopLimit;
        if ((limit > 0 && count > limit) || count > int.MaxValue || BigInteger.Abs(first) + count > long.MaxValue)
            throw context.Fail(at.Operator, $"Range expression exceeds LoopLimit `{limit}`.", TemplateErrorCode.Limit);
        return new Value(new RangeValue((long)first, (int)count, last >= first ? 1 : -1));
    }

    private static Value Double(RenderContext context, Operator op, double left, double right, bool isSingle, in OperandSpans at)
    {
        if (Operators.IsComparison(op)) return new Value(Compare(op, left, right));
        var result = op switch
        {
            Operator.Add => left + right,
            Operator.Subtract => left - right,
            Operator.Multiply => left * right,
            Operator.Divide => left / right,
            Operator.DivideWhole => isSingle ? (int)((float)left / (float)right) : Math.Round(left / right, MidpointRounding.ToEven),
            Operator.Modulo => left % right,
            Operator.ShiftLeft => left * Math.Pow(2, right),
            Operator.ShiftRight => left / Math.Pow(2, right),
            _ => throw NotImplemented(context, op, isSingle ? "float" : "double", at),
        };
        return isSingle ? new Value((float)result) : new Value(result);
    }

    // Not by CompareTo: NaN is unequal to everything.
    private static bool Compare(Operator op, double left, double right) => op switch
    {
        Operator.Equal => left == right,
        Operator.NotEqual => left != right,
        Operator.Less => left < right,
        Operator.LessOrEqual => left <= right,
        Operator.Greater => left > right,
        _ => left >= right,
    };

    private static Value Decimal(RenderContext context, Operator op, decimal left, decimal right, in OperandSpans at)
    {
        if (Operators.IsComparison(op)) return Operators.Compared(op, left.CompareTo(right));
        return new Value(op switch
        {
            Operator.Add => left + right,
            Operator.Subtract => left - right,
            Operator.Multiply => left * right,
            Operator.Divide => left / right,
            Operator.DivideWhole => Math.Round(left / right, MidpointRounding.ToEven),
            Operator.Modulo => left % right,
            Operator.ShiftLeft => left * (decimal)Math.Pow(2, (double)right),
            Operator.ShiftRight => left / (decimal)Math.Pow(2, (double)right),
            _ => throw NotImplemented(context, op, "decimal", at),
        });
    }
}
