namespace Mingzhang.Site.Views;

/// <summary>第一部分 … of the contents.</summary>
public sealed record PartView(string Number, string Title, IReadOnlyList<ContentsItemView> Items);
