using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Site;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Site;

public sealed class SitePlannerTests
{
    [Fact]
    public void The_files_of_a_site_have_their_fixed_addresses()
    {
        Assert.Equal(
        [
            ".nojekyll", "404.html", "assets/favicon.svg", "assets/script.js", "assets/search-data.js", "assets/style.css", "catalog.jsonld", "feed.xml", "index.html",
            "jiaoyu/2024-budget/data/01.csv", "jiaoyu/2024-budget/data/01.excel.csv", "jiaoyu/2024-budget/data/01.json",
            "jiaoyu/2024-budget/data/02.csv", "jiaoyu/2024-budget/data/02.excel.csv", "jiaoyu/2024-budget/data/02.json",
            "jiaoyu/2024-budget/data/03.csv", "jiaoyu/2024-budget/data/03.excel.csv", "jiaoyu/2024-budget/data/03.json",
            "jiaoyu/2024-budget/data/datapackage.json", "jiaoyu/2024-budget/data/disclosure.xlsx", "jiaoyu/2024-budget/data/facts.csv",
            "jiaoyu/2024-budget/data/performance.csv", "jiaoyu/2024-budget/data/projects.csv", "jiaoyu/2024-budget/data/table.schema.json", "jiaoyu/2024-budget/index.html",
            "jiaoyu/2024-budget/projects/01.html", "jiaoyu/2024-budget/projects/index.html", "jiaoyu/2024-budget/report.pdf", "jiaoyu/2024-budget/tables/01.html",
            "jiaoyu/2024-budget/tables/02.html", "jiaoyu/2024-budget/tables/03.html", "jiaoyu/2024-budget/text/duties.html",
            "jiaoyu/2024-budget/text/performance.html", "jiaoyu/index.html", "robots.txt", "search.html", "sitemap.xml",
        ], new SampleSite().Jobs.Select(job => job.Path.Text).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_page_keeps_the_rules_in_both_languages(Language language)
    {
        var site = new SampleSite(language, disclosures: [SampleDisclosure.Of(2024), SampleDisclosure.Of(2023, 0.9m)]);

        var pages = PageChecks.Of(site.Jobs.Select(job => (job.Path.Text, SampleSite.Render(job))));

        Assert.Equal(20, pages.Count);
        pages.Verify();
    }

    [Theory]
    [InlineData("jiaoyu/2024-budget/index.html", "overview")]
    [InlineData("jiaoyu/2024-budget/tables/01.html", "two-sided")]
    [InlineData("jiaoyu/2024-budget/tables/02.html", "by-code")]
    [InlineData("jiaoyu/2024-budget/projects/01.html", "form")]
    [InlineData("jiaoyu/2024-budget/text/duties.html", "text")]
    [InlineData("index.html", "portal")]
    public void Pages_look_like_this(string path, string name)
    {
        // The hash of an asset changes with every edit of the stylesheet and says nothing about the page; those of data files have tests of their own.
        var html = System.Text.RegularExpressions.Regex.Replace(new SampleSite().Render(path), @"(?<=\?v=)[0-9a-f]{8}|(?<=""sha256"":"")[0-9a-f]{64}|(?<=""contentSize"":"")\d+(?= B"")", "…");

        Snapshot.Verify(html, "html", name);
    }

    [Fact]
    public void The_same_sources_give_the_same_bytes()
    {
        var (first, second) = (new SampleSite(), new SampleSite());

        Assert.Equal(first.Jobs.Select(SampleSite.Render), second.Jobs.Select(SampleSite.Render));
    }

    [Fact]
    public void Previous_and_next_lead_through_every_page_of_a_disclosure_in_its_order()
    {
        var site = new SampleSite();
        var parser = new HtmlParser();
        var path = "jiaoyu/2024-budget/index.html";
        var way = new List<string>();
        while (parser.ParseDocument(site.Render(path)).QuerySelector("a[rel=next]")?.GetAttribute("href") is { } next)
        {
            path = new Uri(new Uri($"file:///{path}"), next).AbsolutePath[1..];
            way.Add(path["jiaoyu/2024-budget/".Length..]);
        }

        Assert.Equal(["text/duties.html", "tables/01.html", "tables/02.html", "tables/03.html", "text/performance.html", "projects/index.html", "projects/01.html"], way);
    }

    [Fact]
    public void Words_from_the_sources_are_never_markup()
    {
        const string Hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 1 + 1 }}";
        var loaded = SampleDisclosure.Of(2024);
        var disclosure = loaded.Disclosure with
        {
            Tables = [.. loaded.Disclosure.Tables.Select(table => table with { Label = Hostile, Title = Hostile, Notes = [Hostile] })],
            Forms = [.. loaded.Disclosure.Forms.Select(form => form with { Name = Hostile })],
            Reasons = new Dictionary<string, string> { ["income"] = Hostile },
        };

        var site = new SampleSite(disclosures: [loaded with { Disclosure = disclosure }]);

        var parser = new HtmlParser();
        foreach (var job in site.Pages)
        {
            var page = parser.ParseDocument(SampleSite.Render(job));
            Assert.Empty(page.QuerySelectorAll("img, [onerror], script:not([src], [type='application/ld+json'])"));
        }
        Assert.DoesNotContain("<script", site.Render("assets/search-data.js"), StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", site.Render("jiaoyu/2024-budget/tables/02.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_change_against_last_year_comes_from_the_site_or_from_the_disclosure()
    {
        var fromSite = new SampleSite(disclosures: [SampleDisclosure.Of(2024), SampleDisclosure.Of(2023, 0.5m)]);
        Assert.Contains("比上年增加617.25万元，增长100.00%", fromSite.Render("jiaoyu/2024-budget/index.html"), StringComparison.Ordinal);

        var fromSources = new SampleSite(disclosures: [SampleDisclosure.Of(2024, 1, new PreviousFigure("01/income-total/income", Amount.Of(0.00m), default))]);
        Assert.Contains("比上年增加1,234.50万元（上年为0，不计算增长率）", fromSources.Render("jiaoyu/2024-budget/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_table_of_other_years_is_linked()
    {
        var site = new SampleSite(disclosures: [SampleDisclosure.Of(2024), SampleDisclosure.Of(2023)]);

        Assert.Contains("href=\"../../2023-budget/tables/02.html\"", site.Render("jiaoyu/2024-budget/tables/02.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sitemap_and_feed_name_every_page_and_disclosure_with_absolute_addresses()
    {
        var site = new SampleSite();
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        XNamespace atom = "http://www.w3.org/2005/Atom";

        var locations = XDocument.Parse(site.Render("sitemap.xml")).Descendants(sitemap + "loc").Select(element => element.Value).ToList();
        var feed = XDocument.Parse(site.Render("feed.xml")).Root!;

        Assert.Equal(site.Pages.Count() - 1, locations.Count);
        Assert.Contains("https://example.org/budget/jiaoyu/2024-budget/tables/01.html", locations);
        Assert.Equal("2024-02-08T00:00:00+08:00", feed.Element(atom + "updated")!.Value);
        Assert.Equal("某县教育局 2024年部门预算", feed.Element(atom + "entry")!.Element(atom + "title")!.Value);
    }

    [Fact]
    public void The_page_for_a_wrong_address_links_from_the_root_of_the_host()
    {
        var page = new SampleSite().Render("404.html");

        Assert.Contains("href=\"/budget/index.html\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/budget/assets/style.css?v=", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Absent_furniture_is_left_out()
    {
        var page = new SampleSite().Render("index.html");

        Assert.Contains("某ICP备1号", page, StringComparison.Ordinal);
        Assert.DoesNotContain("网站标识码", page, StringComparison.Ordinal);
        Assert.DoesNotContain("SiteIDCode", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_job_names_the_sources_and_templates_that_it_is_made_from()
    {
        var job = new SampleSite().Jobs.Single(job => job.Path.Text == "jiaoyu/2024-budget/tables/02.html");

        Assert.Equal(
        [
            "outline:jiaoyu", "site", "source:content/jiaoyu/2024-budget/disclosure.yml", "source:content/jiaoyu/2024-budget/tables/02.csv",
            "source:content/jiaoyu/department.yml", "standard:sample", "theme:assets/", "theme:pages/table.sbn", "theme:parts/", "theme:texts/zh-CN.yml",
        ], job.Inputs.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_that_may_not_be_published_is_a_finding_of_the_plan()
    {
        var loaded = SampleDisclosure.Of(2024);
        var section = loaded.Disclosure.Sections[0] with { Markdown = "[x](javascript:alert(1))" };

        var site = new SampleSite(disclosures: [loaded with { Disclosure = loaded.Disclosure with { Sections = [section, loaded.Disclosure.Sections[1]] } }]);

        Assert.Equal("TXT-001", Assert.Single(site.Plan.Findings).Rule);
    }

    [Fact]
    public void What_was_checked_has_a_page_when_there_is_a_report()
    {
        var report = new ChecksReport(
            [new CheckedTable("01", 12, 1), new CheckedTable(null, 3, 0)],
            [new Rounding("02/205/total", "表2 第3行“合计”", "各项之和 1,200.01", "-0.01")],
            [new WaivedFinding("XTB-020", "01/205/total", "表1 第3行", "与表2不符", "公开件如此") { Published = "1.00", By = "张某", Approved = new DateOnly(2026, 3, 2) }]);

        var site = new SampleSite(disclosures: [SampleDisclosure.Of(2024) with { Report = report }]);

        var page = site.Render("jiaoyu/2024-budget/checks.html");
        Assert.Contains("<strong>15</strong>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"tables/02.html#02/205\"", page, StringComparison.Ordinal);
        Assert.Contains("公开件如此", page, StringComparison.Ordinal);
        Assert.Contains("因四舍五入", site.Render("jiaoyu/2024-budget/tables/01.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("因四舍五入", site.Render("jiaoyu/2024-budget/tables/02.html"), StringComparison.Ordinal);
        PageChecks.Of(site.Jobs.Select(job => (job.Path.Text, SampleSite.Render(job)))).Verify();
    }
}
