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
    public SiteTools(SiteOutline outline, Theme theme)
    {
        Theme = theme;
        Wording = new Wording(theme);
        Frame = new PageFrame(outline, theme, Wording);
        Jobs = new PageJobs(theme, $"texts/{Frame.Site.Language}.yml");
        Tables = new TableViews(Wording);
        Forms = new FormViews(Wording);
        Home = new LinkView(Wording["home"], "index.html");
    }

    public Theme Theme { get; }

    public Wording Wording { get; }

    public PageFrame Frame { get; }

    public PageJobs Jobs { get; }

    public TableViews Tables { get; }

    public FormViews Forms { get; }

    public SectionWriter Sections { get; } = new();

    public LinkView Home { get; }
}
