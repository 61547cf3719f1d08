namespace Mingzhang.Templating.Syntax;

/// <summary><c>f a b</c> or <c>f(a, b)</c></summary>
sealed class CallExpression(SourceSpan span, Expression target) : Expression(span)
{
    public Expression Target => target;

    public List<Expression> Arguments { get; } = [];

    /// <summary>Written with parentheses.</summary>
    public bool IsExplicit { get; init; }
}

/// <summary><c>name: value</c> in a call or a loop; without a value it is a flag.</summary>
sealed class NamedArgument(SourceSpan span, string name, Expression? value) : Expression(span)
{
    public string Name => name;

    public Expression? Value => value;
}

/// <summary><c>a | f</c>; pipes nest to the right as they are written.</summary>
sealed class PipeExpression(SourceSpan span, Expression from, Expression to) : Expression(span)
{
    public Expression From => from;

    public Expression To => to;
}
