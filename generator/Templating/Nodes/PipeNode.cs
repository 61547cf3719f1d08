using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>from | to</c> where <c>to</c> is no plain call: the first function evaluated in it takes the piped value.</summary>
sealed class PipeNode(SourceSpan span, Node from, Node to) : Node(span)
{
    public override Value Eval(RenderContext context)
    {
        var outer = context.PendingPipe;
        context.PendingPipe = from;
        var result = to.Eval(context);
        if (result.Kind == ValueKind.Function && ReferenceEquals(context.PendingPipe, from))
        {
            context.PendingPipe = null;
            result = context.Invoke(to, result.AsFunction, from, CallArguments.None);
        }
        else if (ReferenceEquals(context.PendingPipe, from))
        {
            throw context.Fail(to.Span, $"Pipe expression destination `{to.Span.Text}` is not a valid function ");
        }

        context.PendingPipe = outer;
        return result;
    }
}
