using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>f a b</c>, or with <c>from</c> the piped <c>from | f a b</c>.</summary>
class CallNode(SourceSpan span, Node target, CallArguments arguments, Node? from) : Node(span)
{
    public Node? From => from;

    public sealed override Value Eval(RenderContext context) => Resolve(context) is { } function ? context.Invoke(this, function, from, arguments) : Value.Null;

    public override void Write(RenderContext context)
    {
        if (Resolve(context) is not { } function) return;
        if (function is IncludeFunction { IsJoin: false }) context.WriteInclude(this, from, arguments);
        else ValueText.Write(context, context.Invoke(this, function, from, arguments), context.Writer);
    }

    /// <summary>The function to call; null when it is missing and that is allowed.</summary>
    private FunctionValue? Resolve(RenderContext context)
    {
        var value = target.EvalFunction(context);
        if (value.Kind == ValueKind.Function) return value.AsFunction;
        if (value.Reference is ObjectValue { Callable: { } callable }) return callable;
        var isPiped = from is not null || context.PendingPipe is not null;
        if (value.IsNull)
        {
            if (!context.Options.EnableRelaxedFunctionAccess)
                throw context.Fail(target.Span, $"The function `{target.Span.Text}` was not found", TemplateErrorCode.UnknownName, context.SuggestFunction(target));
            return from is null ? null : throw context.Fail(target.Span, $"Pipe expression destination `{target.Span.Text}` is not a valid function ");
        }

        throw context.Fail(Span, isPiped
            ? $"Pipe expression destination `{target.Span.Text}` is not a valid function "
            : $"Invalid target function `{context.ToText(value)}` ({Conversion.TypeName(value)})");
    }

    public override Exception Fail(RenderContext context, int argument, string message, TemplateErrorCode code)
    {
        if (argument < 0) return context.Fail(Span, message, code);
        if (from is not null && argument-- == 0) return context.Fail(from.Span, message, code);
        return context.Fail(argument < arguments.Items.Length ? arguments.Items[argument].Value.Span : Span, message, code);
    }
}
