using System.Globalization;
using AngleSharp.Html.Parser;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Site;

namespace Mingzhang.Tests.Site;

/// <summary>What the page of a table adds to the published rows, and how a long table is told apart.</summary>
public sealed class TablePageTests
{
    static readonly HtmlParser Parser = new();

    [Fact]
    public void Columns_that_compare_with_last_year_stand_after_the_published_ones()
    {
        var site = new SampleSite(disclosures: [SampleDisclosure.Of(2024), SampleDisclosure.Of(2023, 0.5m)]);

        var table = Parser.ParseDocument(site.Render("jiaoyu/2024-budget/tables/02.html")).QuerySelector("main table")!;

        Assert.Equal(["205", "教育支出", "1,200.00", "1,200.00", "600.00", "600.00", "100.00%"], table.QuerySelector("tr[id='02/205']")!.Children.Select(cell => cell.FirstChild!.TextContent));
        Assert.Equal("与上年比较（合计）", table.QuerySelector("thead tr")!.LastElementChild!.TextContent);
        Assert.Equal(3, table.QuerySelectorAll("tr[id='02/205'] .added").Length);
        Assert.DoesNotContain("与上年比较", site.Render("jiaoyu/2023-budget/tables/02.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Printed_numbers_of_rows_and_columns_are_shown_and_counted()
    {
        var loaded = SampleDisclosure.Of(2024);
        var tables = loaded.Disclosure.Tables.Select(table => table with { Layout = table.Layout with { RowNumbers = "序号", ColumnNumbers = "栏次" } });

        var page = Parser.ParseDocument(new SampleSite(disclosures: [loaded with { Disclosure = loaded.Disclosure with { Tables = [.. tables] } }]).Render("jiaoyu/2024-budget/tables/02.html"));

        Assert.Equal("序号", page.QuerySelector("main thead th")!.TextContent);
        Assert.Equal(["栏次", "1", "2", "3", "4"], page.QuerySelectorAll("main thead tr:last-child > *").Select(cell => cell.TextContent));
        Assert.Equal(["1", "2", "3", "4", "5", "6"], page.QuerySelectorAll("main tbody tr > :first-child").Select(cell => cell.TextContent));
    }

    [Fact]
    public void The_columns_of_two_sides_are_numbered_through()
    {
        var loaded = SampleDisclosure.Of(2024);
        var tables = loaded.Disclosure.Tables.Select(table => table with { Layout = table.Layout with { RowNumbers = "序号", ColumnNumbers = "栏次" } });

        var page = Parser.ParseDocument(new SampleSite(disclosures: [loaded with { Disclosure = loaded.Disclosure with { Tables = [.. tables] } }]).Render("jiaoyu/2024-budget/tables/01.html"));

        Assert.Equal(["栏次", "1", "2", "栏次", "3", "4", "5"], page.QuerySelectorAll("main thead tr:last-child > *").Select(cell => cell.TextContent));
    }

    [Fact]
    public void A_table_that_is_printed_in_a_section_follows_its_text()
    {
        var loaded = SampleDisclosure.Of(2024);
        var parts = loaded.Standard.Parts.Select(part => part with { Sections = [.. part.Sections.Select(section => section.Id == "performance" ? section with { Tables = ["02"] } : section)] });

        var page = new SampleSite(disclosures: [loaded with { Standard = loaded.Standard with { Parts = [.. parts] } }]).Render("jiaoyu/2024-budget/index.html");

        var order = Parser.ParseDocument(page).QuerySelectorAll("#contents .part a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["text/duties.html", "tables/01.html", "tables/03.html", "text/performance.html", "tables/02.html", "projects/index.html"], order);
    }

    [Fact]
    public void A_long_table_continues_on_further_pages_and_links_find_their_row()
    {
        var loaded = SampleDisclosure.Of(2024);
        var table = loaded.Disclosure.Tables[1];
        var side = table.Sides[0];
        var rows = Enumerable.Range(0, 3200).Select(i => SampleDisclosure.Row(side.Layout, (2_000_000 + i).ToString(CultureInfo.InvariantCulture), 3,
            (2_000_000 + i).ToString(CultureInfo.InvariantCulture), $"第{i}项", "1.00", "1.00"));
        var longTable = table with { Sides = [new TableSide(side.Layout, [.. side.Rows, .. rows])] };
        var disclosure = loaded.Disclosure with { Tables = [loaded.Disclosure.Tables[0], longTable, loaded.Disclosure.Tables[2]] };

        var site = new SampleSite(disclosures: [loaded with { Disclosure = disclosure }]);

        var pages = site.Pages.Select(job => job.Path.Text).Where(path => path.Contains("tables/02", StringComparison.Ordinal)).ToList();
        Assert.Equal(["jiaoyu/2024-budget/tables/02.html", "jiaoyu/2024-budget/tables/02-2.html", "jiaoyu/2024-budget/tables/02-3.html"], pages);
        Assert.Equal(3206, pages.Sum(path => Parser.ParseDocument(site.Render(path)).QuerySelectorAll("main tbody tr").Length));
        Assert.All(pages, path => Assert.True(System.Text.Encoding.UTF8.GetByteCount(site.Render(path)) < 400 * 1024, path));
        Assert.Contains("tables/02-2.html#02/2001600", site.Render("assets/search-data.js"), StringComparison.Ordinal);
        PageChecks.Of(site.Jobs.Where(job => !job.Path.Text.EndsWith(".pdf", StringComparison.Ordinal)).Select(job => (job.Path.Text, SampleSite.Render(job)))
            .Append(("jiaoyu/2024-budget/report.pdf", ""))).Verify();
    }

    [Fact]
    public void Terms_of_the_glossary_are_linked_where_they_are_first_used()
    {
        var loaded = SampleDisclosure.Of(2024);
        var glossary = loaded.Disclosure.Sections[0] with { Layout = new("glossary", "名词解释"), Markdown = "一、基本支出：指日常开支。\n\n二、“三公”经费是指三项费用。" };
        var text = loaded.Disclosure.Sections[0] with { Markdown = "### 基本支出\n\n基本支出与基本支出，“三公”经费。" };
        var parts = loaded.Standard.Parts.Append(new("glossary", "第四部分", "名词解释") { Sections = [glossary.Layout] });

        var site = new SampleSite(disclosures: [new LoadedDisclosure(loaded.Disclosure with { Sections = [text, loaded.Disclosure.Sections[1], glossary] }, loaded.Standard with { Parts = [.. parts] })]);

        var page = Parser.ParseDocument(site.Render("jiaoyu/2024-budget/text/duties.html"));
        Assert.Equal([("基本支出", "glossary.html#term-1"), ("“三公”经费", "glossary.html#term-2")], page.QuerySelectorAll("a.term").Select(link => (link.TextContent, link.GetAttribute("href")!)));
        Assert.Null(page.QuerySelector(".prose h2 a, .prose h3 a"));
        Assert.Equal(["基本支出", "“三公”经费"], Parser.ParseDocument(site.Render("jiaoyu/2024-budget/text/glossary.html")).QuerySelectorAll("p[id^=term] dfn").Select(term => term.TextContent));
    }

    [Fact]
    public void The_head_of_a_disclosure_describes_its_data()
    {
        var script = Parser.ParseDocument(new SampleSite().Render("jiaoyu/2024-budget/index.html")).QuerySelector("script[type='application/ld+json']")!.TextContent;

        using var data = System.Text.Json.JsonDocument.Parse(script);
        Assert.Equal("Dataset", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal("https://example.org/budget/jiaoyu/2024-budget/data/01.csv", data.RootElement.GetProperty("distribution")[0].GetProperty("contentUrl").GetString());
        Assert.InRange(data.RootElement.GetProperty("description").GetString()!.Length, 50, 5000);
    }

    [Fact]
    public void The_interface_speaks_english_throughout()
    {
        var site = new SampleSite(Language.English, disclosures: [SampleDisclosure.Of(2024), SampleDisclosure.Of(2023, 0.9m)]);
        var words = new HashSet<string>(new SampleSite().Theme!.Texts.Where(text => !text.Key.StartsWith("column_", StringComparison.Ordinal)).Select(text => text.Value).Where(value => value.Any(IsChinese) && !value.Contains('{', StringComparison.Ordinal)), StringComparer.Ordinal);
        var looked = 0;
        foreach (var job in site.Pages)
        {
            var page = Parser.ParseDocument(SampleSite.Render(job));
            foreach (var element in page.QuerySelectorAll("button, label, legend, summary, nav [aria-label], .eyebrow, footer p, .legend dd, .remark, h2, .source, .facts dt"))
            {
                var own = string.Concat(element.ChildNodes.Where(node => node.NodeType == AngleSharp.Dom.NodeType.Text).Select(node => node.TextContent)).Trim();
                Assert.False(words.Contains(own), $"{job.Path}: {own}");
                looked++;
            }
        }
        Assert.True(looked > 240, $"{looked} words");
    }

    static bool IsChinese(char c) => c is >= '一' and <= '鿿';
}
