using Mingzhang.Diagnostics;
using Mingzhang.Sources;

namespace Mingzhang.Site.Themes;

/// <summary>
/// A theme as a site uses it: the embedded one of that name, overlaid file by file by the site's own <c>themes/NAME/</c>; files that
/// neither has come from the theme that <c>theme.yml: extends</c> names.
/// </summary>
public sealed class Theme
{
    /// <summary>Reads the theme that <c>site.yml</c> names; null (with findings) where it cannot be used.</summary>
    public static Theme? Load(SiteOutline outline, FindingList findings) => throw new NotImplementedException($"{outline}{findings}");

    /// <summary>The SHA-256 (hex) of the theme files whose path is, or (ending in <c>/</c>) begins with, the name in an input <c>theme:NAME</c>.</summary>
    public string Fingerprint(string name) => throw new NotImplementedException(name);
}
