namespace Mingzhang.Preview.Review;

/// <summary>One disclosure in the review report.</summary>
/// <param name="Sum">What the signature is about: the hash of all its sources.</param>
sealed record ReportView(string Id, string Department, string Title, string Standard, string Sum)
{
    public string? Published { get; init; }

    /// <summary>Findings that are not waived, by severity. Only errors and warnings are listed: an information asks for nothing.</summary>
    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Infos { get; init; }

    public int Verified { get; init; }

    public int Rounded { get; init; }

    public IReadOnlyList<ReportTableView> Tables { get; init; } = [];

    public IReadOnlyList<FindingView> Findings { get; init; } = [];

    public IReadOnlyList<ReportWaiverView> Waived { get; init; } = [];

    public IReadOnlyList<ChangeView> Changes { get; init; } = [];

    public string? ComparedWith { get; init; }

    public string Href { get; init; } = "";
}
