namespace Mingzhang.Templating.Syntax;

sealed class WithStatement(SourceSpan span) : Statement(span)
{
    public Expression? Target { get; set; }

    public Block? Body { get; set; }
}

sealed class ImportStatement(SourceSpan span) : Statement(span)
{
    public Expression? Value { get; set; }
}

sealed class ReadOnlyStatement(SourceSpan span) : Statement(span)
{
    public VariableExpression? Variable { get; set; }
}
