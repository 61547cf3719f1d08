using Mingzhang.Templating.Hosting;

namespace Mingzhang.Templating.Syntax;

/// <summary>A piece of a template; the end is exclusive.</summary>
readonly record struct SourceSpan(SourceText Source, int Start, int End)
{
    public TemplateLocation Location => Source.Locate(Start);

    /// <summary>The place right behind the piece.</summary>
    public SourceSpan After => new(Source, End, End + 1);

    public string Text => Start < 0 || End <= Start ? "" : Source.Text[Start..Math.Min(End, Source.Text.Length)];

    public SourceSpan To(SourceSpan last) => this with { End = last.End };
}
