namespace Mingzhang.Diagnostics;

/// <summary>Another place that a finding speaks of, such as the cell of the other table.</summary>
public sealed record RelatedPlace(SourceSpan Span, Message Message);
