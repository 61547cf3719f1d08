using Mingzhang.Templating.Builtins;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Scopes;

/// <summary>The place of work that no template asked for.</summary>
sealed class NoSite : ICallSite
{
    public static readonly NoSite Instance = new();

    public SourceSpan Span { get; } = new(new SourceText("<input>", ""), 0, 0);

    public Exception Fail(RenderContext context, int argument, string message, TemplateErrorCode code) => context.Fail(Span, message, code);
}
