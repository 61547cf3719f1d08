namespace Mingzhang.Templating.Syntax;

/// <summary><c>name</c>, or <c>$name</c> with <see cref="IsLocal"/>; <c>$</c> alone has an empty name.</summary>
sealed class VariableExpression(SourceSpan span, string name, bool isLocal) : Expression(span)
{
    public string Name => name;

    public bool IsLocal => isLocal;

    /// <summary>The body that <c>wrap</c> hands over: <c>$$</c>.</summary>
    public bool IsBlock => isLocal && name == "$";

    public override bool IsPath => true;
}

/// <summary><c>this</c></summary>
sealed class ThisExpression(SourceSpan span) : Expression(span)
{
    public override bool IsPath => true;
}

/// <summary><c>target.member</c>, <c>target?.member</c></summary>
sealed class MemberExpression(SourceSpan span, Expression target, VariableExpression member, bool isOptional) : Expression(span)
{
    public Expression Target => target;

    public VariableExpression Member => member;

    /// <summary>Null for a null target; the rest of a chain is optional too.</summary>
    public bool IsOptional => isOptional;

    public override bool IsPath => true;
}

/// <summary><c>target.empty?</c></summary>
sealed class IsEmptyExpression(SourceSpan span, Expression target) : Expression(span)
{
    public Expression Target => target;

    public override bool IsPath => true;
}

/// <summary><c>target[index]</c></summary>
sealed class IndexExpression(SourceSpan span, Expression target, Expression index) : Expression(span)
{
    public Expression Target => target;

    public Expression Index => index;

    public override bool IsPath => true;
}

/// <summary><c>(inner)</c></summary>
sealed class NestedExpression(SourceSpan span, Expression inner) : Expression(span)
{
    public Expression Inner => inner;

    public override bool IsPath => true;
}
