namespace Mingzhang.Site.Themes;

/// <summary>A file of a theme.</summary>
/// <param name="Path">Inside the theme: <c>pages/table.sbn</c>.</param>
/// <param name="Source">What messages call it: <c>themes/default/pages/table.sbn</c>.</param>
public sealed record ThemeFile(string Path, string Source, byte[] Content);
