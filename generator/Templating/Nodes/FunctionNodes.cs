using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>func f … end</c></summary>
sealed class DefineNode(SourceSpan span, Node name, ScriptFunction function) : StatementNode(span)
{
    public override Flow Exec(RenderContext context)
    {
        name.Assign(context, new Value(function));
        return Flow.Next;
    }
}

/// <summary><c>do … end</c></summary>
sealed class FunctionNode(SourceSpan span, ScriptFunction function) : Node(span)
{
    public override Value Eval(RenderContext context) => new(function);
}

sealed class ReturnNode(SourceSpan span, Node? value) : StatementNode(span)
{
    public override Flow Exec(RenderContext context)
    {
        var result = value?.Eval(context) ?? Value.Null;
        context.ReturnValue = result.Kind == ValueKind.Range ? new Value(result.AsArray.ToScriptArray()) : result;
        return Flow.Return;
    }
}

/// <summary><c>wrap f … end</c></summary>
sealed class WrapNode(SourceSpan span, Node target, string targetForm, Body body) : StatementNode(span)
{
    public override Flow Exec(RenderContext context)
    {
        if (target is CallNode call)
        {
            context.PendingBlock = body;
            call.Write(context);
            context.PendingBlock = null;
            return Flow.Next;
        }

        var function = target.EvalFunction(context);
        if (function.Kind != ValueKind.Function)
            throw context.Fail(target.Span, $"Expecting a direct function instead of the expression `{target.Span.Text}/{targetForm}`", TemplateErrorCode.UnknownName);
        context.PendingBlock = body;
        ValueText.Write(context, context.Invoke(target, function.AsFunction, null, CallArguments.None), context.Writer);
        return Flow.Next;
    }
}

/// <summary><c>$$</c>: writes the body that <c>wrap</c> handed over.</summary>
sealed class BlockNode(SourceSpan span) : Node(span)
{
    public override Value Eval(RenderContext context)
    {
        if (context.Locals.Block is not { } block) return Value.Null;
        context.EnterRecursion(Span);
        block.Exec(context);
        context.LeaveRecursion();
        return Value.Null;
    }
}
