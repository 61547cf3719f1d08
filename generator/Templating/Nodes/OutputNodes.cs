using Mingzhang.Templating.Builtins;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Nodes;

/// <summary>Text around code.</summary>
sealed class TextNode(SourceSpan span, byte[] utf8) : StatementNode(span)
{
    public ReadOnlySpan<byte> Utf8 => utf8;

    public override Flow Exec(RenderContext context)
    {
        context.Writer.Write(utf8);
        return Flow.Next;
    }
}

/// <summary><c>{{ expression }}</c></summary>
sealed class WriteNode(SourceSpan span, Node expression) : StatementNode(span), ICallSite
{
    public Node Expression => expression;

    SourceSpan ICallSite.Span => expression.Span;

    public override Flow Exec(RenderContext context)
    {
        if (!expression.TryWrite(context))
        {
            context.CurrentSite = this;
            expression.Write(context);
        }

        if (context.IsOutputCheckDue) context.CheckOutput(Span);
        return Flow.Next;
    }

    public Exception Fail(RenderContext context, int argument, string message, TemplateErrorCode code) => context.Fail(expression.Span, message, code);
}

/// <summary>An assignment: nothing is written.</summary>
sealed class EvalNode(SourceSpan span, Node expression) : StatementNode(span)
{
    public override Flow Exec(RenderContext context)
    {
        expression.Eval(context);
        return Flow.Next;
    }
}
