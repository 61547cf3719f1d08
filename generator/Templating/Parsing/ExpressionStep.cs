namespace Mingzhang.Templating.Parsing;

/// <summary>What comes after a piece of an expression.</summary>
enum ExpressionStep
{
    /// <summary>The rule does not apply: try the next one.</summary>
    No,

    /// <summary>Something was taken: look again.</summary>
    Again,

    /// <summary>Another operand follows.</summary>
    Operand,

    /// <summary>The expression is complete.</summary>
    End,

    /// <summary>The expression is <see cref="ExpressionState.Left"/> and nothing more.</summary>
    Return,
}
