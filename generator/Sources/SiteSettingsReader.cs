using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Sources;

/// <summary>Reads <c>site.yml</c>.</summary>
static class SiteSettingsReader
{
    public static SiteSettings Read(YamlMap map)
    {
        var settings = new SiteSettings(map.RequiredText("title"), ReadOrganisation(map))
        {
            Url = ReadUrl(map),
            Language = map.Choice("language", Language.Chinese, ("zh-CN", Language.Chinese), ("en", Language.English)),
            Theme = map.Text("theme") ?? "default",
            License = map.Text("license"),
            Description = map.Text("description"),
            Notice = map.Text("notice"),
            Colour = ReadColour(map),
        };
        map.Finish();
        return settings;
    }

    static Organisation ReadOrganisation(YamlMap map)
    {
        if (map.Map("organisation") is not { } organisation)
        {
            if (!map.Has("organisation")) map.Missing("organisation");
            return new Organisation("");
        }
        var result = new Organisation(organisation.RequiredText("name"))
        {
            SiteCode = organisation.Code("site-code"),
            Contact = organisation.Text("contact"),
            Icp = organisation.Text("icp"),
            Police = organisation.Text("police"),
        };
        organisation.Finish();
        return result;
    }

    static string ReadUrl(YamlMap map)
    {
        var url = map.RequiredText("url");
        if (url.Length == 0) return "";
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0)
        {
            return url.EndsWith('/') ? url : url + "/";
        }
        Wrong(map, "url", new("“url”应是网站的完整网址，如 https://www.example.gov.cn/yusuan/", "“url” must be the site's full address, such as https://www.example.gov.cn/budget/"));
        return "";
    }

    static string? ReadColour(YamlMap map)
    {
        var colour = map.Text("colour");
        if (colour is null || (colour.Length == 7 && colour[0] == '#' && colour.AsSpan(1).IndexOfAnyExcept("0123456789abcdefABCDEF") < 0)) return colour;
        Wrong(map, "colour", new("“colour”应是 #rrggbb 形式的颜色，要加引号：\"#0b5394\"", "“colour” must be a colour such as \"#0b5394\""));
        return null;
    }

    static void Wrong(YamlMap map, string key, Message message) => map.Findings.Add(DocumentRules.WrongType.At(map.SpanOf(key), message));
}
