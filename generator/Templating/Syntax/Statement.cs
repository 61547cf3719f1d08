namespace Mingzhang.Templating.Syntax;

/// <summary>A part of a template that is executed.</summary>
abstract class Statement(SourceSpan span)
{
    public SourceSpan Span { get; set; } = span;
}

/// <summary>Statements up to an <c>end</c>.</summary>
sealed class Block(SourceSpan span) : Statement(span)
{
    public List<Statement> Statements { get; } = [];
}

/// <summary>Text around code.</summary>
sealed class RawStatement(SourceSpan span) : Statement(span);

/// <summary>Where code begins or ends; a beginning remembers the indentation before it, for automatic indentation.</summary>
sealed class CodeEdge(SourceSpan span, bool isEnter) : Statement(span)
{
    public bool IsEnter => isEnter;

    public string? Indent { get; set; }
}

sealed class EndStatement(SourceSpan span) : Statement(span);

/// <summary>An expression whose value is written.</summary>
sealed class ExpressionStatement(SourceSpan span) : Statement(span)
{
    public Expression? Expression { get; set; }
}
