using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Sources;

/// <summary>Reads <c>site.yml</c>.</summary>
static class SiteSettingsReader
{
    // What stands on every page of a site.
    const int LongestName = 200;
    const int LongestNotice = 2_000;

    public static SiteSettings Read(YamlMap map)
    {
        var settings = new SiteSettings(map.RequiredText("title", LongestName), ReadOrganisation(map))
        {
            Url = ReadUrl(map),
            Language = map.Choice("language", Language.Chinese, ("zh-CN", Language.Chinese), ("en", Language.English)),
            Theme = map.Text("theme") ?? "default",
            License = map.Text("license", LongestNotice),
            Description = map.Text("description", LongestNotice),
            Notice = map.Text("notice", LongestNotice),
            Colour = ReadColour(map),
            Formats = ReadFormats(map),
        };
        map.Finish();
        RequireFurniture(map, settings);
        return settings;
    }

    static Organisation ReadOrganisation(YamlMap map)
    {
        if (map.Map("organisation") is not { } organisation)
        {
            if (!map.Has("organisation")) map.Missing("organisation");
            return new Organisation("");
        }
        var result = new Organisation(organisation.RequiredText("name", LongestName))
        {
            SiteCode = organisation.Code("site-code"),
            Contact = organisation.Text("contact", LongestNotice),
            Icp = organisation.Text("icp", LongestName),
            Police = organisation.Text("police", LongestName),
            IdentityLink = ReadLink(organisation, "identity-link"),
            IdentityImage = organisation.Text("identity-image"),
            ReportLink = ReadLink(organisation, "report-link"),
            ReportImage = organisation.Text("report-image"),
        };
        organisation.Finish();
        return result;
    }

    static string? ReadLink(YamlMap map, string key)
    {
        var link = map.Text(key);
        if (link is null || (Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")) return link;
        Wrong(map, key, new($"“{key}”应是完整的网址，以 https:// 或 http:// 开头", $"“{key}” must be a full address that begins with https:// or http://"));
        return null;
    }

    /// <summary>
    /// The page tags and footer fields that 国办发〔2017〕47号 asks of a government site. Only an address under .gov.cn is one: a
    /// demonstration or a mirror has no such numbers and must not invent them.
    /// </summary>
    static void RequireFurniture(YamlMap map, SiteSettings settings)
    {
        if (!Uri.TryCreate(settings.Url, UriKind.Absolute, out var url) || !url.Host.EndsWith(".gov.cn", StringComparison.OrdinalIgnoreCase)) return;
        var organisation = settings.Organisation;
        (string Key, string? Value, string Name)[] required =
        [
            ("site-code", organisation.SiteCode, "网站标识码"), ("contact", organisation.Contact, "联系方式"), ("icp", organisation.Icp, "ICP备案编号"),
            ("police", organisation.Police, "公安机关备案号"), ("identity-link", organisation.IdentityLink, "党政机关网站标识"), ("report-link", organisation.ReportLink, "我为政府网站找错"),
        ];
        var absent = required.Where(field => field.Value is null).ToList();
        if (absent.Count == 0) return;
        map.Findings.Add(SiteRules.MissingFurniture.At(map.SpanOf("organisation"), new(
            $"政府网站页脚缺少{string.Join("、", absent.Select(field => $"{field.Name}（{field.Key}）"))}",
            $"A government site must state {string.Join(", ", absent.Select(field => field.Key))} in its footer")) with
        {
            Help = new("在 site.yml 的 organisation 里补上；没有的不要编造", "Add them under organisation in site.yml; never invent one"),
        });
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

    /// <summary>A list of csv, excel-csv, json, xlsx; all of them where the key is absent. Plain CSV is published in any case.</summary>
    static DataFormats ReadFormats(YamlMap map)
    {
        if (!map.Has("formats")) return DataFormats.All;
        var formats = DataFormats.None;
        foreach (var item in map.Items("formats"))
        {
            DataFormats? format = (item as YamlScalar)?.Text switch
            {
                "csv" => DataFormats.None,
                "excel-csv" => DataFormats.ExcelCsv,
                "json" => DataFormats.Json,
                "xlsx" => DataFormats.Xlsx,
                _ => null,
            };
            if (format is { } known) formats |= known;
            else map.Findings.Add(DocumentRules.WrongType.At(item.Span, new("“formats”里只能写 csv、excel-csv、json、xlsx", "“formats” lists csv, excel-csv, json, xlsx only")));
        }
        return formats;
    }

    static void Wrong(YamlMap map, string key, Message message) => map.Findings.Add(DocumentRules.WrongType.At(map.SpanOf(key), message));
}
