namespace Mingzhang.Templating.Parsing;

/// <summary>What an expression may contain where it stands.</summary>
enum ParseMode
{
    All,

    /// <summary>A colon ends the expression: inside <c>a ? b : c</c>.</summary>
    NoNamedArgument,

    /// <summary>A single operand: a loop variable, the value of a named argument.</summary>
    Operand,
}
