using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>target.empty?</c></summary>
sealed class IsEmptyNode(SourceSpan span, Node target) : Node(span)
{
    public override Value Eval(RenderContext context)
    {
        var value = context.EvalTarget(target);
        if (value.IsNull && !context.Options.EnableRelaxedMemberAccess)
            throw context.Fail(Span, $"Object `{target.Span.Text}` is null. Cannot access property `empty?`");
        return context.IsEmpty(value);
    }

    public override void Assign(RenderContext context, in Value value) => throw context.Fail(Span, "The `.empty?` property cannot be set");
}
