using Mingzhang.Diagnostics;

namespace Mingzhang.Model;

/// <summary>A published cell: its text as printed, its amount where the column is numeric, and its place in the sources.</summary>
public readonly record struct Cell(string Text, Amount Amount, SourceSpan Span)
{
    /// <summary>Computed from other cells (<c>derive: true</c>), not read.</summary>
    public bool Derived { get; init; }
}
