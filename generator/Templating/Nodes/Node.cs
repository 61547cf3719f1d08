using Mingzhang.Templating.Builtins;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary>A compiled expression. Nodes are immutable and shared by threads, but for caches that any thread may overwrite.</summary>
abstract class Node(SourceSpan span) : ICallSite
{
    public SourceSpan Span => span;

    /// <summary>The value; a function that is named is called.</summary>
    public abstract Value Eval(RenderContext context);

    /// <summary>The value; a function that is named is the value itself: the target of a call, the operand of <c>@</c>.</summary>
    public virtual Value EvalFunction(RenderContext context) => Eval(context);

    public virtual bool EvalBool(RenderContext context) => context.IsTrue(Eval(context));

    /// <summary>The value, where it is known at once to be a text or null; else false, and nothing has been called.</summary>
    public virtual bool TryText(RenderContext context, out string? text)
    {
        text = null;
        return false;
    }

    /// <summary>Writes the value, where it is known at once to be a text or null, which cannot fail; else false, and nothing has been called.</summary>
    public virtual bool TryWrite(RenderContext context) => false;

    /// <summary>Writes the value.</summary>
    public virtual void Write(RenderContext context) => ValueText.Write(context, Eval(context), context.Writer);

    /// <summary>Assigns to what the node names.</summary>
    public virtual void Assign(RenderContext context, in Value value) => throw context.Fail(span, "Unsupported target expression for assignment.");

    public virtual Exception Fail(RenderContext context, int argument, string message, TemplateErrorCode code) => context.Fail(span, message, code);
}
