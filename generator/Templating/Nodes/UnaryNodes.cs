using System.Numerics;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>!a</c></summary>
sealed class NotNode(SourceSpan span, Node operand) : Node(span)
{
    public override Value Eval(RenderContext context) => new(!operand.EvalBool(context));

    public override bool EvalBool(RenderContext context) => !operand.EvalBool(context);
}

/// <summary><c>-a</c>, <c>+a</c></summary>
sealed class SignNode(SourceSpan span, Node operand, bool isMinus) : Node(span)
{
    public override Value Eval(RenderContext context) => Apply(context, operand.Eval(context), isMinus, operand.Span);

    public static Value Apply(RenderContext context, in Value value, bool isMinus, SourceSpan at) => value.Kind switch
    {
        ValueKind.Int or ValueKind.Long or ValueKind.BigInteger when !isMinus => value,
        ValueKind.Int => Value.Integer(-value.AsLong),
        ValueKind.Long => Value.Integer(-(BigInteger)value.AsLong),
        ValueKind.BigInteger => new Value(-value.AsBigInteger),
        ValueKind.Float => new Value((float)(isMinus ? -value.AsDouble : value.AsDouble)),
        ValueKind.Double => new Value(isMinus ? -value.AsDouble : value.AsDouble),
        ValueKind.Decimal => new Value(isMinus ? -value.AsDecimal : value.AsDecimal),
        <= ValueKind.Null => throw context.Fail(at, $"Operator `{(isMinus ? '-' : '+')}` is not supported"),
        _ => throw context.Fail(at, $"Unexpected value `{context.ToText(value)} / Type: {Conversion.TypeName(value)}`. Cannot negate(-)/positive(+) a non-numeric value"),
    };
}

/// <summary><c>@f</c></summary>
sealed class AliasNode(SourceSpan span, Node operand) : Node(span)
{
    public override Value Eval(RenderContext context) => operand.EvalFunction(context);
}

/// <summary><c>a++</c>, <c>--a</c></summary>
sealed class StepNode(SourceSpan span, Node target, int step, bool isPostfix) : Node(span)
{
    public override Value Eval(RenderContext context)
    {
        var before = SignNode.Apply(context, target.Eval(context), false, target.Span);
        var after = Operators.Apply(context, Operator.Add, before, new Value(step), OperandSpans.At(target.Span));
        target.Assign(context, after);
        return isPostfix ? before : after;
    }
}
