using Mingzhang.Templating.Lexing;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Syntax;

/// <summary><c>!a</c>, <c>-a</c>, <c>+a</c>, <c>@f</c>, <c>^list</c></summary>
sealed class UnaryExpression(SourceSpan span, TokenKind op, Expression operand) : Expression(span)
{
    public TokenKind Operator => op;

    public Expression Operand => operand;
}

/// <summary><c>a++</c>, <c>--a</c></summary>
sealed class StepExpression(SourceSpan span, Expression target, int step, bool isPostfix) : Expression(span)
{
    public Expression Target => target;

    public int Step => step;

    public bool IsPostfix => isPostfix;
}

/// <summary><c>a + b</c></summary>
sealed class BinaryExpression(SourceSpan span, Operator op, SourceSpan operatorSpan, Expression left, Expression right) : Expression(span)
{
    public Operator Operator => op;

    public SourceSpan OperatorSpan => operatorSpan;

    public Expression Left => left;

    public Expression Right => right;
}

/// <summary><c>a ? b : c</c></summary>
sealed class ConditionalExpression(SourceSpan span, Expression condition, Expression then, Expression otherwise) : Expression(span)
{
    public Expression Condition => condition;

    public Expression Then => then;

    public Expression Otherwise => otherwise;
}

/// <summary><c>a = b</c>, <c>a += b</c></summary>
sealed class AssignExpression(SourceSpan span, Expression target, Operator? op, Expression value) : Expression(span)
{
    public Expression Target => target;

    public Operator? Operator => op;

    public Expression Value => value;
}
