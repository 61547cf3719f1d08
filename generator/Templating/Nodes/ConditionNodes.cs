using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

sealed class IfNode(SourceSpan span, Node condition, Body then, StatementNode? otherwise) : StatementNode(span)
{
    public override Flow Exec(RenderContext context)
    {
        if (condition.EvalBool(context)) return then.Exec(context);
        return otherwise?.Exec(context) ?? Flow.Next;
    }
}

/// <summary>A body as a statement: <c>else</c>.</summary>
sealed class BodyNode(SourceSpan span, Body body) : StatementNode(span)
{
    public override Flow Exec(RenderContext context) => body.Exec(context);
}

sealed class CaseNode(SourceSpan span, Node value, CaseChoice[] choices, Body? otherwise) : StatementNode(span)
{
    public override Flow Exec(RenderContext context)
    {
        var subject = value.Eval(context);
        foreach (var choice in choices)
        {
            foreach (var candidate in choice.Values)
            {
                var isEqual = Operators.Apply(context, Operator.Equal, subject, candidate.Eval(context), OperandSpans.At(choice.Span));
                if (isEqual.Kind == ValueKind.Bool && isEqual.AsBool) return choice.Body.Exec(context);
            }
        }

        return otherwise?.Exec(context) ?? Flow.Next;
    }
}

/// <summary><c>when a, b</c></summary>
sealed record CaseChoice(SourceSpan Span, Node[] Values, Body Body);
