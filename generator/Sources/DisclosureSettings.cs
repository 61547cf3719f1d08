using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Sources;

/// <summary>The contents of <c>disclosure.yml</c>.</summary>
sealed record DisclosureSettings(Standard Standard, SourceSpan Span)
{
    public DateOnly? Published { get; init; }

    public DateOnly? Dated { get; init; }

    public string? Source { get; init; }

    public Approval? Approval { get; init; }

    public IReadOnlyDictionary<string, TableOverride> Tables { get; init; } = new Dictionary<string, TableOverride>();

    /// <summary>Tables without figures, with their printed notes.</summary>
    public IReadOnlyDictionary<string, string> Empty { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Figures { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<PreviousFigure> Previous { get; init; } = [];

    public IReadOnlyList<Withholding> Withheld { get; init; } = [];

    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    public IReadOnlyList<Waiver> Waivers { get; init; } = [];
}
