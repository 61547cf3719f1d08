namespace Mingzhang.Site.Views;

/// <summary>来源: where the figures of a table come from, and what they were checked against.</summary>
/// <param name="File">The source file from the root of the site's sources.</param>
public sealed record TableProofView(string File)
{
    /// <summary>Which rows are in which lines of the file.</summary>
    public string? Lines { get; init; }

    public IReadOnlyList<IdentityView> Identities { get; init; } = [];

    /// <summary>Sums written out: 合计 30.00 = 甲 10.00 + 乙 20.00. Empty where there are too many.</summary>
    public IReadOnlyList<string> Sums { get; init; } = [];
}
