using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>a = b</c>, <c>a += b</c></summary>
sealed class AssignNode(SourceSpan span, Node target, Operator? op, Node value) : Node(span)
{
    public override Value Eval(RenderContext context)
    {
        var result = value.Eval(context);
        if (op is { } operation) result = Operators.Apply(context, operation, target.Eval(context), result, OperandSpans.At(Span));
        target.Assign(context, result);
        return Value.Null;
    }

    public override void Write(RenderContext context) => Eval(context);
}
