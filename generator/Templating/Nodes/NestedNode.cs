using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>(inner)</c>: what is piped outside does not reach inside.</summary>
sealed class NestedNode(SourceSpan span, Node inner) : Node(span)
{
    public Node Inner => inner;

    public override Value Eval(RenderContext context)
    {
        if (context.PendingPipe is null) return inner.Eval(context);
        var pipe = context.PendingPipe;
        context.PendingPipe = null;
        var value = inner.Eval(context);
        context.PendingPipe = pipe;
        return value;
    }

    public override bool EvalBool(RenderContext context) => context.PendingPipe is null ? inner.EvalBool(context) : base.EvalBool(context);

    public override void Assign(RenderContext context, in Value value) => inner.Assign(context, value);
}
