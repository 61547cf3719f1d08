using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary>A local variable <c>$name</c>, by its number, or by name where the code runs in a scope that it was not compiled for.</summary>
sealed class LocalNode(SourceSpan span, string name, int slot) : Node(span)
{
    public int Slot => slot;

    public string Name => name;

    public override Value Eval(RenderContext context)
    {
        var value = EvalFunction(context);
        return value.Kind == ValueKind.Function ? context.CallFromPath(this, value) : value;
    }

    public override Value EvalFunction(RenderContext context)
    {
        var value = slot >= 0 ? context.Locals[slot] : context.Locals.Get(name);
        if (!value.IsUndefined) return value;
        return context.Options.StrictVariables
            ? throw context.Fail(Span, $"The variable or function `${name}` was not found", TemplateErrorCode.UnknownName)
            : Value.Null;
    }

    public override void Assign(RenderContext context, in Value value)
    {
        var current = value.IsUndefined ? Value.Null : value;
        if (slot >= 0) context.Locals[slot] = current;
        else context.Locals.Set(name, current);
    }
}
