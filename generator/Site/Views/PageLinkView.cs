namespace Mingzhang.Site.Views;

/// <summary>A page of a table that needs several.</summary>
/// <param name="Text">Its number.</param>
/// <param name="IsCurrent">It is the page itself.</param>
public sealed record PageLinkView(string Text, string Href, bool IsCurrent);
