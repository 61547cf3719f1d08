using Mingzhang.Diagnostics;
using Mingzhang.Output;
using Mingzhang.Site.Themes;
using Mingzhang.Site.Views;
using Mingzhang.Sources;

namespace Mingzhang.Site;

/// <summary>Makes what every page has: title, links to the assets, breadcrumb, page tags.</summary>
sealed class PageFrame
{
    readonly SiteSettings _settings;
    readonly string _stylesheet;
    readonly string _script;
    readonly string _icon;
    readonly string _host;

    public PageFrame(SiteOutline outline, Theme theme, Wording wording)
    {
        _settings = outline.Settings;
        Wording = wording;
        _stylesheet = Versioned(theme, "assets/style.css");
        _script = Versioned(theme, "assets/script.js");
        _icon = Versioned(theme, "assets/favicon.svg");
        var url = new Uri(Address(""), UriKind.Absolute);
        (_host, BasePath) = (url.Host, url.AbsolutePath);
        var organisation = _settings.Organisation;
        var isEnglish = _settings.Language == Language.English;
        Site = new SiteView(_settings.Title, new OrganisationView(organisation.Name)
        {
            Contact = organisation.Contact,
            SiteCode = organisation.SiteCode,
            Icp = organisation.Icp,
            Police = organisation.Police,
            Identity = Badge(theme, organisation.IdentityLink, organisation.IdentityImage),
            Report = Badge(theme, organisation.ReportLink, organisation.ReportImage),
        })
        {
            Description = _settings.Description,
            Notice = _settings.Notice,
            License = _settings.License,
            Language = isEnglish ? "en" : "zh-CN",
            ContentLanguage = isEnglish ? "zh-CN" : null,
        };
    }

    public SiteView Site { get; }

    public Wording Wording { get; }

    /// <summary>The path of the site on its host: <c>/</c> or <c>/repo/</c>.</summary>
    public string BasePath { get; }

    /// <summary>The absolute address of a path of the site; <c>index.html</c> is left out.</summary>
    public string Address(string path)
    {
        var url = _settings.Url.EndsWith('/') ? _settings.Url : _settings.Url + "/";
        return url + (path == "index.html" ? "" : path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
    }

    /// <param name="trail">From the portal down: words and paths from the root of the site.</param>
    public PageView Page(PageHead head, OutputPath path, ReadOnlySpan<LinkView> trail = default, LinkView? previous = null, LinkView? next = null)
    {
        var root = path.ToRoot;
        return new PageView
        {
            Kind = head.Kind,
            Title = head.Title == _settings.Title ? head.Title : $"{head.Title} - {_settings.Title}",
            Heading = head.Heading,
            Description = head.Description,
            Root = root,
            Canonical = Address(path.Text),
            Stylesheet = root + _stylesheet,
            Script = root + _script,
            Icon = root + _icon,
            Breadcrumb = Relative(path, trail),
            Previous = Relative(path, previous),
            Next = Relative(path, next),
            Tags = Tags(head),
        };
    }

    /// <summary>A link whose address is a path of the site, seen from a page.</summary>
    public static LinkView? Relative(OutputPath from, LinkView? link) => link is null ? null : link with { Href = from.LinkTo(link.Href) };

    static LinkView[] Relative(OutputPath from, ReadOnlySpan<LinkView> links)
    {
        var relative = new LinkView[links.Length];
        for (var i = 0; i < relative.Length; i++) relative[i] = links[i] with { Href = from.LinkTo(links[i].Href) };
        return relative;
    }

    /// <summary>The tags that 国办发〔2017〕47号 asks for, as far as the settings can tell them.</summary>
    List<MetaView> Tags(PageHead head)
    {
        var tags = new List<MetaView>(10) { new("SiteName", _settings.Title), new("SiteDomain", _host) };
        if (_settings.Organisation.SiteCode is { } code) tags.Add(new MetaView("SiteIDCode", code));
        tags.Add(new MetaView("ColumnName", head.Column ?? Wording["column_name"]));
        tags.Add(new MetaView("ColumnDescription", head.Article ? Wording["column_description"] : head.Description));
        tags.Add(new MetaView("ColumnKeywords", Wording["column_keywords"]));
        tags.Add(new MetaView("ColumnType", Wording["column_type"]));
        if (!head.Article) return tags;
        tags.Add(new MetaView("ArticleTitle", head.Heading));
        if (head.Published is { } date) tags.Add(new MetaView("PubDate", Wording.Date(date).Iso));
        if (head.Source is { } source) tags.Add(new MetaView("ContentSource", source));
        return tags;
    }

    static BadgeView? Badge(Theme theme, string? link, string? image) => link is null ? null : new BadgeView(link, image is null ? null : Versioned(theme, image));

    static string Versioned(Theme theme, string path) => theme.FindAsset(path) is { } asset ? $"{path}?v={asset.Version}" : path;
}
