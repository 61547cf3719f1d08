using System.Security.Cryptography;
using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Print.Fonts;
using Mingzhang.Sources;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Values;

namespace Mingzhang.Site.Themes;

/// <summary>
/// A theme as a site uses it: the embedded one of that name, overlaid file by file by the site's own <c>themes/NAME/</c>; files that
/// neither has come from the theme that <c>theme.yml: extends</c> names. Immutable; shared by threads.
/// </summary>
public sealed class Theme
{
    const string Stylesheet = "assets/style.css";

    readonly IReadOnlyDictionary<string, ThemeFile> _files;
    readonly TemplateEngine _engine;
    readonly Lazy<FontLibrary?> _fonts;

    Theme(ThemeFiles source, IReadOnlyDictionary<string, string> texts, ThemeColours colours)
    {
        var files = source.Files;
        _files = files;
        _fonts = new Lazy<FontLibrary?>(() => Fonts(source));
        var words = new FixedTexts(texts);
        Texts = words;
        _engine = new TemplateEngine(TemplateOptions.Theme, new ThemeTemplates(files));
        _engine.AddTexts("text", words);
        _engine.AddKept();
        Assets = [.. files.Values.Where(file => file.Path.StartsWith("assets/", StringComparison.Ordinal)).Select(file => Asset(file, colours))];
    }

    /// <summary>The words of the interface in the site's language.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>The stylesheet with the site's colour, the script, the icon and whatever else the theme has in <c>assets/</c>.</summary>
    public IReadOnlyList<ThemeAsset> Assets { get; }

    /// <summary>Reads the theme that <c>site.yml</c> names; null (with findings) where it cannot be used.</summary>
    public static Theme? Load(SiteOutline outline, FindingList findings)
    {
        var settings = outline.Settings;
        var files = new ThemeFiles(outline.Root, findings);
        if (!IsName(settings.Theme) || !files.Add(settings.Theme))
        {
            findings.Add(ThemeRules.Missing.At(SourceSpan.Whole("site.yml"), new($"找不到主题“{settings.Theme}”", $"There is no theme “{settings.Theme}”")) with
            {
                Help = new("theme: default 是自带的主题；自己的主题放在 themes/<名称>/", "theme: default comes with the program; your own lies in themes/<name>/"),
            });
            return null;
        }
        if (ThemeTexts.Read(files, settings.Language, findings) is not { } texts) return null;
        foreach (var image in (ReadOnlySpan<string?>)[settings.Organisation.IdentityImage, settings.Organisation.ReportImage])
        {
            if (image is null || files.Files.ContainsKey(image)) continue;
            findings.Add(ThemeRules.Missing.At(SourceSpan.Whole("site.yml"), new($"主题里没有图片“{image}”", $"The theme has no picture “{image}”")) with
            {
                Help = new($"把图片放在 themes/{settings.Theme}/{image}", $"Put the picture at themes/{settings.Theme}/{image}"),
            });
        }
        return new Theme(files, texts, Colours(settings.Colour, findings));
    }

    /// <summary>The template of a page or part; parsed once.</summary>
    /// <exception cref="FindingException">It does not exist or cannot be parsed.</exception>
    public Template Template(string name)
    {
        try
        {
            return _engine.Load(name);
        }
        catch (TemplateException fault)
        {
            throw new FindingException(Explain(fault));
        }
    }

    /// <summary>Parses the templates of all pages, so that a faulty theme is told before anything is written.</summary>
    public IReadOnlyList<Finding> Check()
    {
        var found = new List<Finding>();
        foreach (var path in _files.Keys.Where(path => path.EndsWith(ThemeTemplates.Extension, StringComparison.Ordinal)))
        {
            try
            {
                _engine.Load(path);
            }
            catch (TemplateException fault)
            {
                found.Add(Explain(fault));
            }
        }
        return found;
    }

    /// <summary>The fonts for print, or null where the theme prints nothing. Files are opened when a text first needs them.</summary>
    public FontLibrary? PrintFonts => _fonts.Value;

    /// <summary>Whether the theme has a file.</summary>
    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>The text of a theme file that is no template, such as a print style sheet.</summary>
    public string TextOf(string path) => Encoding.UTF8.GetString(_files[path].Content);

    /// <summary>What messages call a theme file: <c>themes/default/print/report.css</c>.</summary>
    public string SourceOf(string path) => _files[path].Source;

    /// <summary>Where a print template wrote a piece of rendered markup, or null where that cannot be told.</summary>
    internal SourceSpan? FindInPrintTemplates(string markup, int line, int column) => TemplateSearch.Find(TemplateSearch.PrintTemplates(_files.Values), markup, line, column);

    /// <summary>An asset by its path in the site, or null.</summary>
    public ThemeAsset? FindAsset(string path) => Assets.FirstOrDefault(asset => asset.Path == path);

    /// <summary>The SHA-256 (hex) of the theme files whose path is, or (ending in <c>/</c>) begins with, the name in an input <c>theme:NAME</c>.</summary>
    public string Fingerprint(string name)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in _files.Values)
        {
            if (file.Path != name && !(name.EndsWith('/') && file.Path.StartsWith(name, StringComparison.Ordinal))) continue;
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData([0]);
            hash.AppendData(SHA256.HashData(file.Path == Stylesheet ? FindAsset(Stylesheet)!.Content : file.Content));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Says a template's fault as a finding at its place.</summary>
    internal static Finding Explain(TemplateException fault)
    {
        var error = fault.Errors[0];
        return ThemeRules.Of(error.Code).At(new SourceSpan(error.File, error.Line, error.Column, error.Column + 1), new(error.Message, error.Message)) with
        {
            Related = [.. error.IncludedFrom.Select(place =>
                new RelatedPlace(new SourceSpan(place.File, place.Line, place.Column, place.Column + 1), new("由此处引入", "included from here")))],
            Help = new("themes/README.md 列出模板可以使用的全部名称", "themes/README.md lists every name that a template can use"),
        };
    }

    static FontLibrary? Fonts(ThemeFiles source)
    {
        var fonts = source.Fonts.Where(font => source.Files.ContainsKey(font.File)).Select(font => new FontSource(font.Family, font.Weight, font.File, source.Files[font.File].Open)).ToList();
        return fonts.Count == 0 ? null : new FontLibrary(fonts);
    }

    static ThemeAsset Asset(ThemeFile file, ThemeColours colours)
    {
        var content = file.Path == Stylesheet ? [.. Encoding.UTF8.GetBytes(colours.ToCss()), .. file.Content] : file.Content;
        return new ThemeAsset(file.Path, content, Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 4)));
    }

    static ThemeColours Colours(string? colour, FindingList findings)
    {
        const double LegibleContrast = 4.5;
        if (colour is null) return ThemeColours.Default;
        if (ThemeColours.Parse(colour) is { } parsed && parsed.ContrastToWhite >= LegibleContrast) return parsed;
        findings.Add(ThemeRules.Colour.At(SourceSpan.Whole("site.yml"), new(
            $"colour“{colour}”不可用：应写成 #rrggbb，且与白色的对比度不低于 4.5:1", $"colour “{colour}” cannot be used: write #rrggbb, with a contrast to white of at least 4.5:1")) with
        {
            Published = colour,
            Help = new("换一个更深的颜色，例如 #174a6e", "Choose a darker colour, such as #174a6e"),
        });
        return ThemeColours.Default;
    }

    static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
