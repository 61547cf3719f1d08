using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary>
/// A run of text and of <see cref="FixedTexts"/>, put together when the template is compiled. Where the name of the texts means something
/// else, or lines must be indented, the statements run as they are written.
/// </summary>
sealed class FixedTextNode(SourceSpan span, byte[] utf8, int slot, FixedTexts texts, Body statements) : StatementNode(span)
{
    public override Flow Exec(RenderContext context)
    {
        if (context.Writer.Indent is { Length: > 0 } || !context.Holds(slot, texts)) return statements.Exec(context);
        context.Writer.Write(utf8);
        if (context.IsOutputCheckDue) context.CheckOutput(Span);
        return Flow.Next;
    }
}
