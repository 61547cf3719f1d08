namespace Mingzhang.Model;

/// <summary>A number or name in a section that was not typed: offsets in the Markdown, the function that wrote it, and the cells it was made from.</summary>
/// <param name="Template">Where its binding stands in the template of the section.</param>
public sealed record BoundFigure(int Start, int End, string Function, IReadOnlyList<string> Addresses, int Template);
