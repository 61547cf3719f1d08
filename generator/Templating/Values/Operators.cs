using Mingzhang.Templating.Scopes;

namespace Mingzhang.Templating.Values;

/// <summary>The operators between values, with the conversions of the language: text wins, then null, arrays, and the wider number.</summary>
static class Operators
{
    public static Value Apply(RenderContext context, Operator op, in Value left, in Value right, in OperandSpans at)
    {
        switch (op)
        {
            case Operator.Coalesce:
                return left.IsNull ? right : left;
            case Operator.NotCoalesce:
                return left.IsNull ? left : right;
            case Operator.And:
                return new Value(context.IsTrue(left) && context.IsTrue(right));
            case Operator.Or:
                return new Value(context.IsTrue(left) || context.IsTrue(right));
        }

        if (left.IsText || right.IsText) return TextOperators.Apply(context, op, left, right, at);
        if (left.IsNull || right.IsNull) return ApplyToNull(op, left, right);
        if (IsEmptyObject(left) || IsEmptyObject(right)) return ApplyToEmpty(context, op, left, right, at);
        if (left.IsArray || right.IsArray) return ArrayOperators.Apply(context, op, left, right, at);
        if (left.IsNumber || right.IsNumber) return NumberOperators.Apply(context, op, left, right, at);
        return ApplyToOthers(context, op, left, right, at);
    }

    public static bool IsComparison(Operator op) => op is >= Operator.Equal and <= Operator.GreaterOrEqual;

    private static bool IsEmptyObject(in Value value) => ReferenceEquals(value.Reference, EmptyObject.Instance);

    /// <summary>Null equals only null, compares as false, and makes every calculation null.</summary>
    private static Value ApplyToNull(Operator op, in Value left, in Value right) => op switch
    {
        Operator.Equal => new Value(left.IsNull && right.IsNull),
        Operator.NotEqual => new Value(!(left.IsNull && right.IsNull)),
        _ => IsComparison(op) ? Value.False : Value.Null,
    };

    private static Value ApplyToEmpty(RenderContext context, Operator op, in Value left, in Value right, in OperandSpans at)
    {
        if (IsEmptyObject(left) && IsEmptyObject(right))
        {
            return IsComparison(op) ? new Value(op is Operator.Equal or Operator.GreaterOrEqual or Operator.LessOrEqual) : left;
        }

        var isEmpty = context.IsEmpty(IsEmptyObject(left) ? right : left);
        return op switch
        {
            Operator.Equal or Operator.GreaterOrEqual or Operator.LessOrEqual => isEmpty,
            Operator.NotEqual => new Value(!context.IsTrue(isEmpty)),
            Operator.Greater or Operator.Less => Value.False,
            Operator.ShiftLeft or Operator.ShiftRight => throw context.Fail(at.Operator, $"Operator `{TextOf(op)}` is not implemented for empty"),
            _ => IsEmptyObject(left) ? left : right,
        };
    }

    private static Value ApplyToOthers(RenderContext context, Operator op, in Value left, in Value right, in OperandSpans at)
    {
        if (left.Kind == ValueKind.Bool || right.Kind == ValueKind.Bool)
        {
            if (op is Operator.Equal or Operator.NotEqual) return new Value(context.IsTrue(left) == context.IsTrue(right) == (op == Operator.Equal));
            throw context.Fail(at.Operator, $"The operator `{TextOf(op)}` is not valid for bool<->bool");
        }

        switch (left.Kind, right.Kind)
        {
            case (ValueKind.Date, ValueKind.Date) when op == Operator.Subtract:
                return new Value(left.AsDate - right.AsDate);
            case (ValueKind.Date, ValueKind.TimeSpan) when op is Operator.Add or Operator.Subtract:
                return Shifted(context, left.AsDate, op == Operator.Add ? right.AsTimeSpan : -right.AsTimeSpan, at);
            case (ValueKind.TimeSpan, ValueKind.TimeSpan) when op is Operator.Add or Operator.Subtract:
                return Sum(context, left.AsLong, op == Operator.Add ? right.AsLong : -right.AsLong, at);
            case (ValueKind.Date, ValueKind.Date) or (ValueKind.TimeSpan, ValueKind.TimeSpan) when IsComparison(op):
                return Compared(op, left.AsLong.CompareTo(right.AsLong));
        }

        if (op is Operator.Equal or Operator.NotEqual) return new Value(AreSame(left, right) == (op == Operator.Equal));
        throw context.Fail(at.Operator,
            $"Unsupported types `{context.ToText(left)}/{Conversion.TypeName(left)}` {TextOf(op)} `{context.ToText(right)}/{Conversion.TypeName(right)}` for binary operation");
    }

    private static Value Shifted(RenderContext context, DateTime date, TimeSpan by, in OperandSpans at)
    {
        var ticks = date.Ticks + (Int128)by.Ticks;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? new Value(new DateTime((long)ticks)) : throw context.Fail(at.Operator, "The date is out of range.");
    }

    private static Value Sum(RenderContext context, long left, long right, in OperandSpans at)
    {
        var ticks = left + (Int128)right;
        return ticks >= long.MinValue && ticks <= long.MaxValue ? new Value(new TimeSpan((long)ticks)) : throw context.Fail(at.Operator, "The time span is out of range.");
    }

    /// <summary>Whether two values are one and the same: objects by reference, the rest by content.</summary>
    public static bool AreSame(in Value left, in Value right)
    {
        if (left.Kind != right.Kind) return left.IsText && right.IsText && left.AsText == right.AsText;
        return left.Kind switch
        {
            <= ValueKind.Null => true,
            ValueKind.String or ValueKind.Safe or ValueKind.Rendered => left.AsText == right.AsText,
            ValueKind.BigInteger => left.AsBigInteger == right.AsBigInteger,
            ValueKind.Decimal => left.AsDecimal == right.AsDecimal,
            ValueKind.Float or ValueKind.Double => left.AsDouble.Equals(right.AsDouble),
            ValueKind.Bool or ValueKind.Int or ValueKind.Long or ValueKind.Date or ValueKind.TimeSpan => left.AsLong == right.AsLong,
            _ => ReferenceEquals(left.Reference, right.Reference) || (left.Reference is HostObject a && right.Reference is HostObject b && ReferenceEquals(a.Instance, b.Instance)),
        };
    }

    public static Value Compared(Operator op, int order) => new(op switch
    {
        Operator.Equal => order == 0,
        Operator.NotEqual => order != 0,
        Operator.Less => order < 0,
        Operator.LessOrEqual => order <= 0,
        Operator.Greater => order > 0,
        _ => order >= 0,
    });

    public static string TextOf(Operator op) => op switch
    {
        Operator.Add => "+",
        Operator.Subtract => "-",
        Operator.Multiply => "*",
        Operator.Divide => "/",
        Operator.DivideWhole => "//",
        Operator.Modulo => "%",
        Operator.ShiftLeft => "<<",
        Operator.ShiftRight => ">>",
        Operator.Equal => "==",
        Operator.NotEqual => "!=",
        Operator.Less => "<",
        Operator.LessOrEqual => "<=",
        Operator.Greater => ">",
        Operator.GreaterOrEqual => ">=",
        Operator.And => "&&",
        Operator.Or => "||",
        Operator.Coalesce => "??",
        Operator.NotCoalesce => "?!",
        Operator.RangeInclusive => "..",
        _ => "..<",
    };
}
