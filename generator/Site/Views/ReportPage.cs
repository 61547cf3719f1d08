namespace Mingzhang.Site.Views;

/// <summary>What <c>print/report</c> sees: a whole disclosure, to be typeset as <c>report.pdf</c>.</summary>
public sealed record ReportPage
{
    public required SiteView Site { get; init; }

    public required IReadOnlyDictionary<string, string> Text { get; init; }

    public required DepartmentView Department { get; init; }

    public required DisclosureView Disclosure { get; init; }

    /// <summary>In the standard's order.</summary>
    public required IReadOnlyList<ReportPartView> Parts { get; init; }

    public IReadOnlyList<ChartView> Charts { get; init; } = [];
}
