using Mingzhang.Diagnostics;

namespace Mingzhang.Model;

/// <summary>A published mistake that stays as it was: one rule, one address, the published value, a reason.</summary>
public sealed record Waiver(string Rule, string At, string? Published, string Reason, SourceSpan Span)
{
    public string? By { get; init; }

    public DateOnly? Approved { get; init; }

    public DateOnly? Expires { get; init; }
}
