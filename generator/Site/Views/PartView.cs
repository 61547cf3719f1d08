namespace Mingzhang.Site.Views;

/// <summary>第一部分 … of the contents.</summary>
/// <param name="Name">The number and the title; equal to a page's <c>contents_part</c> where the page stands in it.</param>
public sealed record PartView(string Number, string Title, string Name, IReadOnlyList<ContentsItemView> Items);
