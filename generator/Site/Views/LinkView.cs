namespace Mingzhang.Site.Views;

/// <summary>A link, relative to the page.</summary>
public sealed record LinkView(string Text, string Href);
