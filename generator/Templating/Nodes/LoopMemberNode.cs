using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>for.index</c> and its like, read from the running loop without a search.</summary>
sealed class LoopMemberNode(SourceSpan span, int slot, string member, Node general) : Node(span)
{
    private readonly LoopMember _member = LoopState.MemberOf(member);

    public override Value Eval(RenderContext context) =>
        context.ReadGlobal(slot).Reference is LoopState loop && _member != LoopMember.None ? loop.Get(_member) : general.Eval(context);

    public override Value EvalFunction(RenderContext context) => general.EvalFunction(context);
}
