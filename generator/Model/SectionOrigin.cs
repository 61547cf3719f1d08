namespace Mingzhang.Model;

/// <summary>Where the Markdown of a section came from, where it was not written as it is: its template and how places correspond.</summary>
/// <param name="Template">The text with its bindings.</param>
/// <param name="Runs">Pieces that were taken over word for word, in order: offsets in the Markdown and in the template.</param>
public sealed record SectionOrigin(string Template, IReadOnlyList<(int Markdown, int Template)> Runs);
