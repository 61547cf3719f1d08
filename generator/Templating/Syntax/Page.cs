namespace Mingzhang.Templating.Syntax;

/// <summary>A whole template.</summary>
sealed class Page(SourceSpan span) : Statement(span)
{
    public Block? FrontMatter { get; set; }

    public Block? Body { get; set; }
}
