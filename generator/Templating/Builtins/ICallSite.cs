using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Builtins;

/// <summary>Where in a template a function is called, for errors.</summary>
interface ICallSite
{
    SourceSpan Span { get; }

    /// <summary>The error to throw, at an argument or (-1) at the call.</summary>
    Exception Fail(RenderContext context, int argument, string message, TemplateErrorCode code);
}
