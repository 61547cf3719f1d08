namespace Mingzhang.Site.Themes;

/// <summary>A file that pages refer to.</summary>
/// <param name="Path">In the site: <c>assets/style.css</c>.</param>
/// <param name="Version">The first 8 hex digits of its SHA-256, for <c>?v=</c>.</param>
public sealed record ThemeAsset(string Path, byte[] Content, string Version);
