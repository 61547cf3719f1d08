namespace Mingzhang.Diagnostics;

/// <summary>The findings of a run, sorted, ready to be printed.</summary>
public sealed record FindingReport(IReadOnlyList<Finding> Findings)
{
    public FindingSummary Summary { get; } = FindingSummary.Of(Findings);

    /// <summary>
    /// What stands before a file's path where the reader of the report looks from outside the site, such as the root of a
    /// repository: <c>""</c> or <c>sites/county/</c>.
    /// </summary>
    public string FilePrefix { get; init; } = "";
}
