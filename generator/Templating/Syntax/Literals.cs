using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Syntax;

/// <summary><c>1</c>, <c>"text"</c>, <c>true</c>, <c>null</c></summary>
sealed class LiteralExpression(SourceSpan span, Value value) : Expression(span)
{
    public Value Value => value;
}

/// <summary><c>[1, 2]</c></summary>
sealed class ArrayExpression(SourceSpan span) : Expression(span)
{
    public List<Expression> Items { get; } = [];
}

/// <summary><c>{a: 1, "b c": 2}</c></summary>
sealed class ObjectExpression(SourceSpan span) : Expression(span)
{
    public List<(string Name, Expression Value)> Members { get; } = [];
}

/// <summary><c>$"a{b}c"</c>; the text parts are literals.</summary>
sealed class InterpolatedExpression(SourceSpan span) : Expression(span)
{
    public List<Expression> Parts { get; } = [];
}

/// <summary><c>do … end</c></summary>
sealed class FunctionExpression(SourceSpan span, FunctionStatement function) : Expression(span)
{
    public FunctionStatement Function => function;
}
