namespace Mingzhang.Templating.Syntax;

sealed class IfStatement(SourceSpan span) : Statement(span)
{
    public Expression? Condition { get; set; }

    public Block? Then { get; set; }

    /// <summary>An <see cref="IfStatement"/> (else if), an <see cref="ElseStatement"/>, or null.</summary>
    public Statement? Else { get; set; }
}

sealed class ElseStatement(SourceSpan span) : Statement(span)
{
    public Block? Body { get; set; }
}

sealed class CaseStatement(SourceSpan span) : Statement(span)
{
    public Expression? Value { get; set; }

    /// <summary>Holds the first <see cref="WhenStatement"/>, if there is one.</summary>
    public Block? Body { get; set; }
}

sealed class WhenStatement(SourceSpan span) : Statement(span)
{
    public List<Expression> Values { get; } = [];

    public Block? Body { get; set; }

    /// <summary>The next <see cref="WhenStatement"/>, an <see cref="ElseStatement"/>, or null.</summary>
    public Statement? Next { get; set; }
}
