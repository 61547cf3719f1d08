using Mingzhang.Templating.Scopes;

namespace Mingzhang.Templating.Nodes;

/// <summary>A template ready to run.</summary>
/// <param name="FrontMatter">the script between the markers, or null</param>
/// <param name="Body">what is written</param>
/// <param name="Locals">the local variables of the page</param>
/// <param name="SingleExpression">the expression, when the page is nothing else</param>
sealed record CompiledPage(Body? FrontMatter, Body Body, LocalTable Locals, Node? SingleExpression);
