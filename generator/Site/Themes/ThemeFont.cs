namespace Mingzhang.Site.Themes;

/// <summary>A font file that print styles may name, as <c>theme.yml: fonts</c> lists it.</summary>
/// <param name="File">Inside the theme.</param>
/// <param name="Weight">400 regular, 700 bold.</param>
public sealed record ThemeFont(string Family, int Weight, string File);
