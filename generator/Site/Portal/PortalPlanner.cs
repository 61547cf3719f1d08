using System.Buffers;
using System.Text;
using Mingzhang.Model;
using Mingzhang.Output;
using Mingzhang.Site.Disclosures;
using Mingzhang.Site.Views;

namespace Mingzhang.Site.Portal;

/// <summary>Plans the files that speak of all departments, and the assets.</summary>
sealed class PortalPlanner(SiteTools tools, IReadOnlyList<DepartmentSummary> departments, Func<string, string?> sumOf)
{
    const string SearchData = "assets/search-data.js";

    readonly Wording _wording = tools.Wording;
    readonly PageFrame _frame = tools.Frame;

    public IReadOnlyList<OutputJob> Plan() =>
    [
        Portal(),
        Search(),
        NotFound(),
        .. SearchFiles(),
        .. SitemapFiles(),
        File("feed.xml", output => Feed.Write(departments, _frame, sumOf, output)),
        File("catalog.jsonld", output => Catalogue.Write(departments, _frame, tools.Formats, sumOf, output)),
        File("robots.txt", output => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {_frame.Address("sitemap.xml")}\n", output)),
        new OutputJob(OutputPath.Of(".nojekyll"), [], _ => { }),
        .. tools.Theme.Assets.Select(asset => new OutputJob(OutputPath.Of(asset.Path), ["theme:assets/"], output => output.Write(asset.Content))),
    ];

    OutputJob Portal()
    {
        var path = OutputPath.Of("index.html");
        var title = _frame.Site.Title;
        var head = new PageHead("portal", title, title, _frame.Site.Description ?? _wording.Fill("describe_portal", ("title", title))) { Column = _wording["column_home"] };
        return tools.Jobs.Page(path, "portal", [Inputs], () => new PortalPage
        {
            Site = _frame.Site,
            Text = _wording.Texts,
            Page = _frame.Page(head, path),
            Departments = Departments(path),
            Unit = CommonUnit(),
            Charts = DepartmentComparison.Views(departments, "departments", _wording, tools.Language),
            DisclosureCount = departments.Sum(department => department.Disclosures.Count),
            SearchHref = "search.html",
            FeedHref = "feed.xml",
        });
    }

    IEnumerable<OutputJob> SearchFiles()
    {
        var shards = SearchIndex.Shards(departments);
        return Enumerable.Range(0, shards.Count).Select(index => File(index == 0 ? SearchData : NumberedFile.Of(SearchData, index + 1), output => SearchIndex.Write(shards, index, output)));
    }

    IEnumerable<OutputJob> SitemapFiles()
    {
        var sitemap = new Sitemap(departments, _frame);
        if (sitemap.PartCount == 1) return [File(Sitemap.FileName, output => sitemap.WritePart(0, output))];
        return Enumerable.Range(0, sitemap.PartCount).Select(index => File(NumberedFile.Of(Sitemap.FileName, index + 1), output => sitemap.WritePart(index, output)))
            .Prepend(File(Sitemap.FileName, sitemap.WriteIndex));
    }

    OutputJob Search()
    {
        var path = OutputPath.Of("search.html");
        var head = new PageHead("search", _wording["search_heading"], _wording["search_heading"], _wording.Fill("describe_search", ("title", _frame.Site.Title)))
        {
            Column = _wording["search_heading"],
        };
        return tools.Jobs.Page(path, "search", [Inputs], () => new SearchPage
        {
            Site = _frame.Site,
            Text = _wording.Texts,
            Page = _frame.Page(head, path, [tools.Home]),
            Departments = Departments(path),
            DataHref = SearchData,
        });
    }

    /// <summary>Shown at any address, so its links begin at the host: not with the whole address, which would reach another host in a preview.</summary>
    OutputJob NotFound()
    {
        var path = OutputPath.Of("404.html");
        var head = new PageHead("not-found", _wording["not_found_heading"], _wording["not_found_heading"], _wording.Fill("describe_not_found", ("title", _frame.Site.Title)));
        return tools.Jobs.Page(path, "not-found", [], () =>
        {
            var page = _frame.Page(head, path);
            var folder = new FolderView(_frame.BasePath, _frame.BasePath + page.Stylesheet, _frame.BasePath + page.Script, _frame.BasePath + page.Icon);
            return new NotFoundPage
            {
                Site = _frame.Site,
                Text = _wording.Texts,
                Page = page with
                {
                    Folder = folder,
                    Root = folder.Root,
                    Stylesheet = folder.Stylesheet,
                    Script = folder.Script,
                    Icon = folder.Icon,
                },
                HomeHref = _frame.BasePath + "index.html",
                SearchHref = _frame.BasePath + "search.html",
            };
        });
    }

    List<PortalDepartmentView> Departments(OutputPath path)
    {
        var views = new List<PortalDepartmentView>(departments.Count);
        foreach (var summary in departments)
        {
            views.Add(new PortalDepartmentView(summary.Department.Id, summary.Department.Name, path.LinkTo($"{summary.Department.Id}/index.html"))
            {
                Region = summary.Department.Region,
                Disclosures = [.. summary.Disclosures.Select(disclosure => Disclosure(disclosure, path))],
            });
        }
        return views;
    }

    PortalDisclosureView Disclosure(DisclosureSummary summary, OutputPath path) =>
        new(summary.Title, summary.Year, summary.Kind == DisclosureKind.Final ? "final" : "budget", path.LinkTo(summary.Path))
        {
            Published = _wording.Date(summary.Published),
            Figures = [.. summary.KeyFigures.Take(2).Select(figure => KeyFigures.View(figure, _wording))],
        };

    string? CommonUnit()
    {
        var units = departments.SelectMany(department => department.Disclosures).SelectMany(disclosure => disclosure.KeyFigures.Take(2))
            .Select(figure => figure.Unit).Distinct().ToList();
        return units.Count == 1 ? units[0].Name() : null;
    }

    OutputJob File(string path, Action<IBufferWriter<byte>> write) => new(OutputPath.Of(path), new JobInputs(["site"], Inputs), write);

    string[] Inputs => [.. departments.Select(department => $"summary:{department.Department.Id}")];
}
