namespace Mingzhang.Print;

/// <summary>What came of a <see cref="PrintRequest"/>.</summary>
/// <param name="Pdf">The file, or null where a finding is an error.</param>
/// <param name="PageCount">0 where there is no PDF.</param>
/// <param name="Findings">In the order of the sources: markup, then style sheets, then pages.</param>
public sealed record PrintResult(byte[]? Pdf, int PageCount, IReadOnlyList<PrintFinding> Findings)
{
    /// <summary>What readers and screen readers find their way by in the PDF; null where there is none.</summary>
    public PrintAids? Aids { get; init; }
}
