using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Parsing;

/// <summary>An expression that turned out to declare an inline function: <c>f(x) = x * 2</c>.</summary>
sealed class FunctionDeclaration(FunctionStatement function) : Expression(function.Span)
{
    public FunctionStatement Function => function;
}
