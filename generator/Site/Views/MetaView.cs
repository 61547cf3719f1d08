namespace Mingzhang.Site.Views;

/// <summary>A named <c>meta</c> element.</summary>
public sealed record MetaView(string Name, string Content);
