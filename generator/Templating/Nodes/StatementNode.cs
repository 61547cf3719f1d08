using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Nodes;

/// <summary>A compiled statement.</summary>
abstract class StatementNode(SourceSpan span)
{
    public SourceSpan Span => span;

    public abstract Flow Exec(RenderContext context);
}
