using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>with object … end</c>: names are looked up in the object first; local variables are apart.</summary>
sealed class WithNode(SourceSpan span, Node target, LocalTable locals, Body body) : StatementNode(span)
{
    public override Flow Exec(RenderContext context)
    {
        var value = target.Eval(context);
        if (value.Kind != ValueKind.Object)
        {
            throw context.Fail(target.Span,
                $"Invalid target property `{target.Span.Text}` used for [with] statement. Must be a ScriptObject instead of `{Conversion.TypeName(value)}`");
        }

        context.PushWith(value.AsObject);
        context.PushLocals(locals);
        var flow = body.Exec(context);
        context.PopLocals();
        context.PopWith();
        return flow;
    }
}

sealed class ImportNode(SourceSpan span, Node value) : StatementNode(span)
{
    public override Flow Exec(RenderContext context)
    {
        var members = value.Eval(context);
        if (members.Kind != ValueKind.Object)
            throw context.Fail(value.Span, $"Unexpected value `{Conversion.TypeName(members)}` for import. Expecting an plain script object.");
        context.Import(members.AsObject, Span);
        return Flow.Next;
    }
}

sealed class ReadOnlyNode(SourceSpan span, Node variable) : StatementNode(span)
{
    public override Flow Exec(RenderContext context)
    {
        if (variable is VariableNode global) context.SetReadOnly(global.Slot);
        return Flow.Next;
    }
}

/// <summary><c>capture x … end</c></summary>
sealed class CaptureNode(SourceSpan span, Node target, Body body) : StatementNode(span)
{
    public override Flow Exec(RenderContext context)
    {
        var outer = context.BeginCapture();
        var flow = body.Exec(context);
        target.Assign(context, new Value(context.EndCapture(outer)));
        return flow;
    }
}
