using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>$</c>: all arguments.</summary>
sealed class ArgumentsNode(SourceSpan span) : Node(span)
{
    public override Value Eval(RenderContext context)
    {
        if (context.Locals.Arguments is { } arguments) return new Value(arguments);
        return context.Options.StrictVariables ? throw context.Fail(Span, "The variable or function `$` was not found", TemplateErrorCode.UnknownName) : Value.Null;
    }

    public override void Assign(RenderContext context, in Value value) => throw context.Fail(Span, "Cannot set value on the readonly variable `$`");
}

/// <summary><c>$0</c>: one argument.</summary>
sealed class ArgumentNode(SourceSpan span, int index, Node general) : Node(span)
{
    public override Value Eval(RenderContext context)
    {
        var value = EvalFunction(context);
        return value.Kind == ValueKind.Function ? context.CallFromPath(this, value) : value;
    }

    public override Value EvalFunction(RenderContext context) =>
        context.Locals.HasArguments && context.Options.EnableRelaxedIndexerAccess ? context.Locals.Argument(index) : general.EvalFunction(context);

    public override void Assign(RenderContext context, in Value value) => general.Assign(context, value);
}

/// <summary><c>$.name</c>: one named argument.</summary>
sealed class NamedArgumentNode(SourceSpan span, string name, Node general) : Node(span)
{
    public override Value Eval(RenderContext context)
    {
        var value = EvalFunction(context);
        return value.Kind == ValueKind.Function ? context.CallFromPath(this, value) : value;
    }

    public override Value EvalFunction(RenderContext context) => context.Locals.TryNamed(name, out var value) ? value : general.EvalFunction(context);

    public override void Assign(RenderContext context, in Value value) => general.Assign(context, value);
}
