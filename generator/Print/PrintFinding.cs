namespace Mingzhang.Print;

/// <summary>Something to tell the author of a template, a style sheet or a source.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="File">The name given in the request: the markup's or the style sheet's.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 units.</param>
/// <param name="Arguments">What the kind's description numbers.</param>
public sealed record PrintFinding(PrintFindingKind Kind, string File, int Line, int Column, IReadOnlyList<string> Arguments)
{
    public bool IsError => Kind < PrintFindingKind.MissingGlyph;

    /// <summary>The <c>data-source</c> of the nearest element that has one: where the text came from, before the template.</summary>
    public string? Source { get; init; }

    /// <summary>The elements around the place, outermost first: <c>section#t05 &gt; table &gt; td</c>; or the text around a character.</summary>
    public string? Context { get; init; }

    /// <summary>One sentence for people, in Chinese or in English.</summary>
    public string Message(bool chinese = true) => PrintMessages.Of(this, chinese);
}
