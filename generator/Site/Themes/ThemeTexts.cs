using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Site.Themes;

/// <summary>Reads the words of the interface; a site's own file needs only the words that it changes.</summary>
static class ThemeTexts
{
    public static IReadOnlyDictionary<string, string>? Read(ThemeFiles files, Language language, FindingList findings)
    {
        var path = language == Language.English ? "texts/en.yml" : "texts/zh-CN.yml";
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var layer in files.TextLayers(path))
        {
            if (SourceDecoder.Decode(layer.Source, layer.Content, findings) is not { } source) return null;
            if (YamlReader.ReadMapping(source, findings) is not { } mapping) return null;
            var map = new YamlMap(mapping, findings);
            foreach (var entry in mapping.Entries) texts[entry.Key] = map.Text(entry.Key) ?? "";
        }
        if (texts.Count > 0) return texts;
        findings.Add(ThemeRules.Missing.At(SourceSpan.Whole("site.yml"), new($"主题没有 {path}", $"The theme has no {path}")));
        return null;
    }
}
