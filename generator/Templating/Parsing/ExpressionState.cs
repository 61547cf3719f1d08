using Mingzhang.Templating.Lexing;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Parsing;

/// <summary>What is known while one expression is read from left to right.</summary>
sealed class ExpressionState(object parent)
{
    /// <summary>The node that the expression belongs to; a loop takes named arguments, a pipe expects a function.</summary>
    public object Parent => parent;

    /// <summary>Inside an operand of a pending call: further operands belong to that call.</summary>
    public bool InCall { get; init; }

    public int Precedence { get; init; }

    public ParseMode Mode { get; init; }

    /// <summary>Nothing but members and indexes may follow: a loop variable, the value of a named argument, the function behind <c>@</c>.</summary>
    public bool IsSingleOperand => Mode == ParseMode.Operand || Parent is UnaryExpression { Operator: TokenKind.At };

    public bool AllowAssignment { get; init; } = true;

    /// <summary>In <c>when a || b</c> the bars separate values.</summary>
    public bool IsWhen { get; init; }

    /// <summary>The operand read last, with what followed it.</summary>
    public Expression Left { get; set; } = null!;

    /// <summary>The call whose arguments are being read.</summary>
    public CallExpression? Call { get; set; }

    public int OperandCount { get; set; }

    public bool HasAnonymousFunction { get; set; }
}
