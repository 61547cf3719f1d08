using Mingzhang.Templating.Scopes;

namespace Mingzhang.Templating.Values;

/// <summary>Operators of which at least one side is an array.</summary>
static class ArrayOperators
{
    public static Value Apply(RenderContext context, Operator op, in Value left, in Value right, in OperandSpans at)
    {
        var a = left.IsArray ? left.AsArray : null;
        var b = right.IsArray ? right.AsArray : null;
        switch (op)
        {
            case Operator.Add:
                Check(context, a is not null && b is not null, op, left, right, a is null ? at.Left : at.Right);
                return Concat(context, a!, b!, at);
            case Operator.Multiply:
                Check(context, a is null || b is null, op, left, right, at.Operator);
                return Repeat(context, (a ?? b)!, Count(context, a is null ? left : right, a is null ? at.Left : at.Right, at), at);
            case Operator.Divide or Operator.DivideWhole or Operator.Modulo:
                Check(context, a is not null, op, left, right, at.Left);
                return Part(context, op, a!, Count(context, right, at.Right, at), at);
            case Operator.ShiftLeft:
                Check(context, a is not null, op, left, right, at.Left);
                var longer = a!.ToScriptArray();
                longer.Add(right);
                return new Value(longer);
            case Operator.ShiftRight:
                Check(context, b is not null, op, left, right, at.Right);
                var shifted = b!.ToScriptArray();
                shifted.Insert(0, left);
                return new Value(shifted);
        }

        if (!Operators.IsComparison(op)) Check(context, false, op, left, right, at.Operator);
        Check(context, a is not null && b is not null, op, left, right, b is null ? at.Right : at.Left);
        return new Value(Compare(context, op, a!, b!, at));
    }

    private static void Check(RenderContext context, bool isFine, Operator op, in Value left, in Value right, Syntax.SourceSpan at)
    {
        if (!isFine)
            throw context.Fail(at, $"The operator `{Operators.TextOf(op)}` is not supported between {Conversion.TypeName(left)} and {Conversion.TypeName(right)}.");
    }

    private static int Count(RenderContext context, in Value value, Syntax.SourceSpan at, in OperandSpans all)
    {
        if (!Conversion.TryInt(value, out var count)) throw context.Fail(all.Operator, $"Unable to convert type `{Conversion.TypeName(value)}` to int");
        return count >= 0 ? count : throw context.Fail(at, $"Integer {count} cannot be negative when multiplying");
    }

    private static Value Concat(RenderContext context, ArrayValue left, ArrayValue right, in OperandSpans at)
    {
        context.CheckArrayLength((long)left.Count + right.Count, at.Operator);
        var result = left.ToScriptArray();
        for (var i = 0; i < right.Count; i++) result.Add(right[i]);
        return new Value(result);
    }

    private static Value Repeat(RenderContext context, ArrayValue items, int times, in OperandSpans at)
    {
        context.CheckArrayLength((long)items.Count * times, at.Operator);
        var result = new ScriptArray(items.Count * times);
        for (var n = 0; n < times; n++)
        {
            for (var i = 0; i < items.Count; i++) result.Add(items[i]);
        }

        return new Value(result);
    }

    private static Value Part(RenderContext context, Operator op, ArrayValue items, int divisor, in OperandSpans at)
    {
        if (divisor == 0) throw context.Fail(at.Right, "Cannot divide by 0");
        var isModulo = op == Operator.Modulo;
        var count = isModulo ? items.Count : items.Count / divisor;
        var result = new ScriptArray(count);
        for (var i = 0; i < count; i++)
        {
            if (!isModulo || i % divisor == 0) result.Add(items[i]);
        }

        return new Value(result);
    }

    private static bool Compare(RenderContext context, Operator op, ArrayValue left, ArrayValue right, in OperandSpans at)
    {
        var order = left.Count.CompareTo(right.Count);
        if (order != 0) return Operators.Compared(op, order).AsBool;
        if (left.Count == 0) return Operators.Compared(op, 0).AsBool;
        context.EnterRecursion(at.Operator);
        for (var i = 0; i < left.Count; i++)
        {
            if (!context.IsTrue(Operators.Apply(context, op, left[i], right[i], at)))
            {
                context.LeaveRecursion();
                return false;
            }
        }

        context.LeaveRecursion();
        return true;
    }
}
