namespace Mingzhang.Site.Views;

/// <summary>第一部分 … of a printed disclosure.</summary>
/// <param name="Id">Unique in the report; links lead to it.</param>
public sealed record ReportPartView(string Id, string Number, string Title, IReadOnlyList<ReportItemView> Items);
