namespace Mingzhang.Site.Views;

/// <summary>A file to download.</summary>
public sealed record DownloadView(string Title, string Href, string Format);
