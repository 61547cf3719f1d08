using Mingzhang.Diagnostics;

namespace Mingzhang.Model;

/// <summary>Last year's figure at an address, where last year is not on the site.</summary>
public sealed record PreviousFigure(string At, Amount Amount, SourceSpan Span);
