using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.OpenData;
using Mingzhang.Site.Disclosures;
using Mingzhang.Site.Forms;
using Mingzhang.Site.Tables;
using Mingzhang.Site.Themes;
using Mingzhang.Site.Views;
using Mingzhang.Sources;
using Mingzhang.Text;

namespace Mingzhang.Site;

/// <summary>What planning a page needs, made once for a site. Safe for several threads.</summary>
sealed class SiteTools
{
    readonly SiteSettings _settings;

    public SiteTools(SiteOutline outline, Theme theme, SiteOptions options)
    {
        Theme = theme;
        Wording = new Wording(theme, outline.Settings.Language);
        Frame = new PageFrame(outline, theme, Wording);
        Jobs = new PageJobs(theme, $"texts/{Frame.Site.Language}.yml");
        Tables = new TableViews(Wording);
        Forms = new FormViews(Wording);
        Home = new LinkView(Wording["home"], "index.html");
        _settings = outline.Settings;
        Root = outline.Root;
        Options = options;
    }

    public Theme Theme { get; }

    /// <summary>The folder of the site, to say where in a source something stands.</summary>
    public string Root { get; }

    public Wording Wording { get; }

    public PageFrame Frame { get; }

    public PageJobs Jobs { get; }

    public TableViews Tables { get; }

    public FormViews Forms { get; }

    public SectionWriter Sections { get; } = new();

    public LinkView Home { get; }

    public SiteOptions Options { get; }

    /// <summary>Where jobs tell what is worth a warning while they run.</summary>
    public FindingList? Findings => Options.Findings;

    public Language Language => _settings.Language;

    /// <summary>The forms of the data beside plain CSV.</summary>
    public DataFormats Formats => _settings.Formats;

    /// <summary>What catalogues say of a disclosure.</summary>
    public DatasetDescription Dataset(DisclosureContext context) => new(
        $"{context.Department.Name} {context.Title}",
        Wording.Fill("describe_disclosure", ("department", context.Department.Name), ("title", context.Title)),
        Frame.Address(context.Link.Href),
        context.Department.Name,
        _settings.License)
    {
        Region = context.Department.Region,
        CatalogueUrl = Frame.Address("catalog.jsonld"),
        CatalogueTitle = _settings.Title,
        Variables = [.. context.Loaded.Standard.KeyFigures.Select(figure => figure.Name)],
    };
}
