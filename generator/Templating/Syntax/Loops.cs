namespace Mingzhang.Templating.Syntax;

/// <summary><c>for</c> and <c>tablerow</c></summary>
sealed class ForStatement(SourceSpan span, bool isTableRow) : Statement(span)
{
    public bool IsTableRow => isTableRow;

    public Expression? Variable { get; set; }

    public Expression? Iterator { get; set; }

    public List<NamedArgument> Arguments { get; } = [];

    public Block? Body { get; set; }

    public ElseStatement? Else { get; set; }
}

sealed class WhileStatement(SourceSpan span) : Statement(span)
{
    public Expression? Condition { get; set; }

    public Block? Body { get; set; }
}

/// <summary><c>break</c> or <c>continue</c></summary>
sealed class JumpStatement(SourceSpan span, bool isBreak) : Statement(span)
{
    public bool IsBreak => isBreak;
}
