namespace Mingzhang.Templating.Syntax;

/// <summary>A part of a template that has a value.</summary>
abstract class Expression(SourceSpan span)
{
    public SourceSpan Span { get; set; } = span;

    /// <summary>Whether it names a place that can be assigned, indexed or called: a variable, a member, an index.</summary>
    public virtual bool IsPath => false;

    public override string ToString() => Span.Text;
}
