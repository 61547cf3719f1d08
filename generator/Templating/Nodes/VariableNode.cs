using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary>A global variable.</summary>
sealed class VariableNode(SourceSpan span, string name, int slot) : Node(span)
{
    public string Name => name;

    public int Slot => slot;

    public override Value Eval(RenderContext context)
    {
        var value = EvalFunction(context);
        return value.Kind == ValueKind.Function ? context.CallFromPath(this, value) : value;
    }

    public override Value EvalFunction(RenderContext context)
    {
        var value = context.ReadGlobal(slot);
        if (!value.IsUndefined) return value;
        return context.Options.StrictVariables ? throw context.UnknownVariable(Span, name) : Value.Null;
    }

    public override bool TryText(RenderContext context, out string? text)
    {
        text = context.PeekGlobal(slot) as string;
        return text is not null && !context.ReadGlobal(slot).IsSafe;
    }

    public override bool TryWrite(RenderContext context)
    {
        if (!TryText(context, out var text)) return false;
        ValueText.Write(context, text);
        return true;
    }

    public override bool EvalBool(RenderContext context) => context.PeekGlobal(slot) is string || base.EvalBool(context);

    public override void Assign(RenderContext context, in Value value) => context.WriteGlobal(slot, value, Span);
}
