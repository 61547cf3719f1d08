namespace Mingzhang.Site.Views;

/// <summary>The parts of the total expenditure.</summary>
/// <param name="Sentence">The finding in one sentence: 农林水支出占68.19%…</param>
/// <param name="Total">The total as shown.</param>
public sealed record BreakdownView(string Sentence, string Unit, string Total, LinkView Source, IReadOnlyList<BreakdownRowView> Rows);
