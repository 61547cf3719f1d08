using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Site.Themes;

/// <summary>The contents of <c>theme.yml</c>.</summary>
sealed record ThemeSettings
{
    /// <summary>The theme that files come from which this one does not have.</summary>
    public string? Extends { get; init; }

    public SourceSpan ExtendsSpan { get; init; }

    public IReadOnlyList<ThemeFont> Fonts { get; init; } = [];

    /// <summary>Null (with findings) where the file cannot be read.</summary>
    public static ThemeSettings? Read(ThemeFile about, FindingList findings)
    {
        if (SourceDecoder.Decode(about.Source, about.Content, findings) is not { } source) return null;
        if (YamlReader.ReadMapping(source, findings) is not { } mapping) return null;
        var map = new YamlMap(mapping, findings);
        map.Text("name");
        map.Text("description");
        var settings = new ThemeSettings { Extends = map.Text("extends"), ExtendsSpan = map.SpanOf("extends"), Fonts = [.. map.Maps("fonts").SelectMany(ReadFont)] };
        map.Finish();
        return settings;
    }

    static List<ThemeFont> ReadFont(YamlMap map)
    {
        var (family, weight) = (map.RequiredText("family"), map.Integer("weight") ?? 400);
        var fonts = map.Texts("files").Select(file => new ThemeFont(family, weight, file)).ToList();
        map.Finish();
        return fonts;
    }
}
