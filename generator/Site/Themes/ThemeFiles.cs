using System.Reflection;
using Mingzhang.Diagnostics;

namespace Mingzhang.Site.Themes;

/// <summary>Collects the files of a theme from its layers: what it extends, then the embedded files, then the site's own.</summary>
sealed class ThemeFiles(string siteRoot, FindingList findings)
{
    const int MaximumDepth = 8;

    readonly SortedDictionary<string, ThemeFile> _files = new(StringComparer.Ordinal);
    readonly List<(string Path, ThemeFile File)> _texts = [];
    readonly List<ThemeFont> _fonts = [];

    public IReadOnlyDictionary<string, ThemeFile> Files => _files;

    /// <summary>The fonts for print; those of a theme stand before those of the one it extends.</summary>
    public IReadOnlyList<ThemeFont> Fonts => _fonts;

    /// <summary>The text files of every layer, lowest first: they are merged word by word.</summary>
    public IEnumerable<ThemeFile> TextLayers(string path) => from text in _texts where text.Path == path select text.File;

    /// <summary>Adds a theme below what was added before it is called for; false where there is none of that name.</summary>
    public bool Add(string name, int depth = 0)
    {
        var layers = Embedded(name).Concat(OnDisk(name)).ToList();
        if (layers.Count == 0 || depth > MaximumDepth) return false;
        var about = layers.LastOrDefault(file => file.Path == "theme.yml");
        var settings = about is null ? null : ThemeSettings.Read(about, findings);
        if (settings?.Extends is { } parent && !Add(parent, depth + 1))
        {
            findings.Add(ThemeRules.Missing.At(settings.ExtendsSpan, new($"找不到主题“{parent}”", $"There is no theme “{parent}”")));
        }
        _fonts.InsertRange(0, settings?.Fonts ?? []);
        foreach (var file in layers)
        {
            _files[file.Path] = file;
            if (file.Path.StartsWith("texts/", StringComparison.Ordinal)) _texts.Add((file.Path, file));
        }
        return true;
    }


    static IEnumerable<ThemeFile> Embedded(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"themes/{name}/";
        foreach (var resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!resource.StartsWith(prefix, StringComparison.Ordinal)) continue;
            yield return new ThemeFile(resource[prefix.Length..], resource, () => assembly.GetManifestResourceStream(resource)!);
        }
    }

    IEnumerable<ThemeFile> OnDisk(string name)
    {
        var folder = Path.Combine(siteRoot, "themes", name);
        if (!Directory.Exists(folder)) yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!IsThemeFile(relative)) continue;
            var source = $"themes/{name}/{relative}";
            if (IsInside(folder, path)) yield return new ThemeFile(relative, source, () => File.OpenRead(path));
            else findings.Add(ThemeRules.Outside.At(SourceSpan.Whole(source), new("这个文件是指向主题文件夹之外的链接", "This file is a link that leads out of the theme")));
        }
    }

    static bool IsThemeFile(string path) =>
        !path.Split('/').Any(segment => segment.StartsWith('.') || segment.StartsWith('~'))
        && Path.GetExtension(path) is ".sbn" or ".yml" or ".css" or ".js" or ".svg" or ".png" or ".ico" or ".webp" or ".ttf" or ".br";

    static bool IsInside(string folder, string path)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName;
        return target is null || target.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
