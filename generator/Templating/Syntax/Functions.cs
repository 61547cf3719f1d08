using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Syntax;

/// <summary>A parameter: <c>a</c>, <c>b = 1</c>, <c>rest...</c></summary>
sealed record Parameter(string Name, Value? Default, bool IsRest);

/// <summary><c>func f …</c>, <c>func f(a) …</c>, <c>f(a) = …</c>, <c>do …</c></summary>
sealed class FunctionStatement(SourceSpan span) : Statement(span)
{
    /// <summary>Null for an anonymous function.</summary>
    public VariableExpression? Name { get; set; }

    /// <summary>Null for a simple function, whose arguments are in <c>$</c>.</summary>
    public List<Parameter>? Parameters { get; set; }

    public Block? Body { get; set; }

    /// <summary>The body of an inline function.</summary>
    public ExpressionStatement? Inline { get; set; }
}

sealed class ReturnStatement(SourceSpan span) : Statement(span)
{
    public Expression? Value { get; set; }
}

sealed class CaptureStatement(SourceSpan span) : Statement(span)
{
    public Expression? Target { get; set; }

    public Block? Body { get; set; }
}

sealed class WrapStatement(SourceSpan span) : Statement(span)
{
    public Expression? Target { get; set; }

    public Block? Body { get; set; }
}
