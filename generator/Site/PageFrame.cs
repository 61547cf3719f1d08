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
    /// <summary>How deep the pages of a site lie at most.</summary>
    const int MostFolders = 3;

    readonly FolderView[] _folders;
    readonly string _url;
    readonly MetaView[] _siteTags;
    readonly MetaView _articleDescription;
    readonly MetaView _keywords;
    readonly MetaView _type;

    public PageFrame(SiteOutline outline, Theme theme, Wording wording)
    {
        _settings = outline.Settings;
        Wording = wording;
        var top = new FolderView("", Versioned(theme, "assets/style.css"), Versioned(theme, "assets/script.js"), Versioned(theme, "assets/favicon.svg"));
        _folders = new FolderView[MostFolders + 1];
        for (var i = 0; i < _folders.Length; i++) _folders[i] = i == 0 ? top : OneDeeper(_folders[i - 1]);
        _url = _settings.Url.EndsWith('/') ? _settings.Url : _settings.Url + "/";
        var url = new Uri(_url, UriKind.Absolute);
        BasePath = url.AbsolutePath;
        var organisation = _settings.Organisation;
        MetaView[] siteTags = [new("SiteName", _settings.Title), new("SiteDomain", url.Host)];
        _siteTags = organisation.SiteCode is { } code ? [.. siteTags, new MetaView("SiteIDCode", code)] : siteTags;
        _articleDescription = new MetaView("ColumnDescription", wording["column_description"]);
        _keywords = new MetaView("ColumnKeywords", wording["column_keywords"]);
        _type = new MetaView("ColumnType", wording["column_type"]);
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
    public string Address(string path) => path switch
    {
        "index.html" => _url,
        _ when path.EndsWith("/index.html", StringComparison.Ordinal) => string.Concat(_url, path.AsSpan(0, path.Length - "index.html".Length)),
        _ => _url + path,
    };

    /// <param name="trail">From the portal down: words and paths from the root of the site.</param>
    public PageView Page(PageHead head, OutputPath path, ReadOnlySpan<LinkView> trail = default, LinkView? previous = null, LinkView? next = null) =>
        Page(head, path, Relative(path, trail), previous, next);

    /// <param name="breadcrumb">From the portal down, seen from the page: pages of one folder share it.</param>
    public PageView Page(PageHead head, OutputPath path, LinkView[] breadcrumb, LinkView? previous, LinkView? next)
    {
        var folder = FolderAt(path.Depth);
        return new PageView
        {
            Kind = head.Kind,
            Title = head.Title == _settings.Title ? head.Title : $"{head.Title} - {_settings.Title}",
            Heading = head.Heading,
            Description = head.Description,
            Folder = folder,
            Root = folder.Root,
            Canonical = Address(path.Text),
            Stylesheet = folder.Stylesheet,
            Script = folder.Script,
            Icon = folder.Icon,
            Breadcrumb = breadcrumb,
            Previous = Relative(path, previous),
            Next = Relative(path, next),
            Tags = Tags(head),
        };
    }

    FolderView FolderAt(int depth)
    {
        var folder = _folders[Math.Min(depth, MostFolders)];
        for (var i = MostFolders; i < depth; i++) folder = OneDeeper(folder);
        return folder;
    }

    static FolderView OneDeeper(FolderView folder) => new("../" + folder.Root, "../" + folder.Stylesheet, "../" + folder.Script, "../" + folder.Icon);

    /// <summary>A link whose address is a path of the site, seen from a page.</summary>
    public static LinkView? Relative(OutputPath from, LinkView? link) => link is null ? null : link with { Href = from.LinkTo(link.Href) };

    /// <summary>Links whose addresses are paths of the site, seen from a page.</summary>
    public static LinkView[] Relative(OutputPath from, ReadOnlySpan<LinkView> links)
    {
        var relative = new LinkView[links.Length];
        for (var i = 0; i < relative.Length; i++) relative[i] = links[i] with { Href = from.LinkTo(links[i].Href) };
        return relative;
    }

    /// <summary>The tags that 国办发〔2017〕47号 asks for, as far as the settings can tell them.</summary>
    MetaView[] Tags(PageHead head)
    {
        var column = new MetaView("ColumnName", head.Column ?? Wording["column_name"]);
        if (!head.Article) return [.. _siteTags, column, new MetaView("ColumnDescription", head.Description), _keywords, _type];
        ReadOnlySpan<MetaView> date = head.Published is { } published ? [new MetaView("PubDate", published.Iso)] : [];
        ReadOnlySpan<MetaView> source = head.Source is { } name ? [new MetaView("ContentSource", name)] : [];
        return [.. _siteTags, column, _articleDescription, _keywords, _type, new MetaView("ArticleTitle", head.Heading), .. date, .. source];
    }

    static BadgeView? Badge(Theme theme, string? link, string? image) => link is null ? null : new BadgeView(link, image is null ? null : Versioned(theme, image));

    static string Versioned(Theme theme, string path) => theme.FindAsset(path) is { } asset ? $"{path}?v={asset.Version}" : path;
}
