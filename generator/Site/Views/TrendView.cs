namespace Mingzhang.Site.Views;

/// <summary>A table of key figures over the years of one kind of disclosure.</summary>
/// <param name="Columns">The years, oldest first, as links.</param>
public sealed record TrendView(string Id, string Caption, string Unit, IReadOnlyList<LinkView> Columns, IReadOnlyList<TrendRowView> Rows);
