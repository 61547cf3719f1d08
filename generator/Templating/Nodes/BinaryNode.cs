using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary>An operator between two values, with short ways for ints and decimals.</summary>
sealed class BinaryNode(SourceSpan span, Operator op, SourceSpan operatorSpan, Node left, Node right) : Node(span)
{
    private readonly bool _isEquality = op is Operator.Equal or Operator.NotEqual;

    public override Value Eval(RenderContext context)
    {
        var a = left.Eval(context);
        var b = right.Eval(context);
        return Apply(context, a, b);
    }

    private Value Apply(RenderContext context, in Value a, in Value b)
    {
        if (a.Kind == ValueKind.Int && b.Kind == ValueKind.Int)
        {
            switch (op)
            {
                case Operator.Add: return Value.Integer(a.AsLong + b.AsLong);
                case Operator.Subtract: return Value.Integer(a.AsLong - b.AsLong);
                case Operator.Multiply: return Value.Integer(a.AsLong * b.AsLong);
            }
        }
        else if (a.Kind == ValueKind.Decimal && b.Kind is (ValueKind.Decimal or ValueKind.Int) && Operators.IsComparison(op))
        {
            return Operators.Compared(op, a.AsDecimal.CompareTo(b.Kind == ValueKind.Int ? b.AsLong : b.AsDecimal));
        }

        return Operators.Apply(context, op, a, b, new OperandSpans(operatorSpan, left.Span, right.Span));
    }

    public override bool EvalBool(RenderContext context)
    {
        if (_isEquality && left.TryText(context, out var one) && right.TryText(context, out var other)) return (one == other) == (op == Operator.Equal);
        var a = left.Eval(context);
        var b = right.Eval(context);
        if (a.Kind == ValueKind.Int && b.Kind == ValueKind.Int)
        {
            switch (op)
            {
                case Operator.Equal: return a.AsLong == b.AsLong;
                case Operator.NotEqual: return a.AsLong != b.AsLong;
                case Operator.Less: return a.AsLong < b.AsLong;
                case Operator.LessOrEqual: return a.AsLong <= b.AsLong;
                case Operator.Greater: return a.AsLong > b.AsLong;
                case Operator.GreaterOrEqual: return a.AsLong >= b.AsLong;
            }
        }
        else if (a.Kind == ValueKind.String && b.Kind == ValueKind.String)
        {
            if (op == Operator.Equal) return a.AsText == b.AsText;
            if (op == Operator.NotEqual) return a.AsText != b.AsText;
        }

        return context.IsTrue(Apply(context, a, b));
    }
}

/// <summary><c>a &amp;&amp; b</c>, <c>a || b</c></summary>
sealed class LogicNode(SourceSpan span, bool isAnd, Node left, Node right) : Node(span)
{
    public override Value Eval(RenderContext context) => new(EvalBool(context));

    public override bool EvalBool(RenderContext context) =>
        isAnd ? left.EvalBool(context) && right.EvalBool(context) : left.EvalBool(context) || right.EvalBool(context);
}

/// <summary><c>a ?? b</c>, <c>a ?! b</c>; both sides are always evaluated.</summary>
sealed class CoalesceNode(SourceSpan span, bool isIfNull, Node left, Node right) : Node(span)
{
    public override Value Eval(RenderContext context)
    {
        var a = left.Eval(context);
        var b = right.Eval(context);
        return a.IsNull == isIfNull ? b : a;
    }
}

/// <summary><c>a ? b : c</c></summary>
sealed class ConditionalNode(SourceSpan span, Node condition, Node then, Node otherwise) : Node(span)
{
    public override Value Eval(RenderContext context) => condition.EvalBool(context) ? then.Eval(context) : otherwise.Eval(context);

    public override void Write(RenderContext context)
    {
        if (condition.EvalBool(context)) then.Write(context);
        else otherwise.Write(context);
    }
}
