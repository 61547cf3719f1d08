using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

sealed class ThisNode(SourceSpan span) : Node(span)
{
    public override Value Eval(RenderContext context) => context.This;
}
