using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Site;

/// <summary>What the first pages answer, on the site of this repository and on one of many departments.</summary>
public sealed class OverviewTests
{
    [Fact]
    public void The_overview_quotes_what_the_text_says_of_a_change_and_its_reason()
    {
        var folder = Directory.CreateTempSubdirectory("mingzhang-overview-");
        try
        {
            var run = MingzhangRun.Of(Repository.Root, "build", "--no-pdf", "--output", Path.Combine(folder.FullName, "site"));
            Assert.True(run.ExitCode == 0, run.Error);
            var figures = Figures(folder.FullName, "tunliu-zuzhibu/2024-budget");
            Assert.Equal("比上年增加2474.55万元，增长110.84%，主要原因是上年度未包含转移支付项目（农村离任“三主干”生活补贴、村级组织运转经费）", figures["收入总计"].QuerySelector("q")?.TextContent);
            Assert.Equal(figures["收入总计"].QuerySelector("q")!.TextContent, figures["支出总计"].QuerySelector("q")?.TextContent);
            Assert.Equal("text/budget-changes.html", figures["支出总计"].QuerySelector("dd.quoted a")?.GetAttribute("href"));
            Assert.Equal("比2023年预算减少1.11万元,下降9.32%,减少的主要原因是人员减少", figures["机关运行经费"].QuerySelector("q")?.TextContent);
            Assert.Null(figures["基本支出"].QuerySelector("q"));
            var others = Figures(folder.FullName, "pingxiang-zuzhibu/2023-budget");
            Assert.Equal("项目支出增加54.666万元，主要是因工作需要，增加了个别项目预算", others["项目支出"].QuerySelector("q")?.TextContent);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_portal_compares_the_departments_of_the_newest_common_year()
    {
        var page = new HtmlParser().ParseDocument(SampleSite.Render(HardSite.Jobs().Single(job => job.Path.Text == "index.html")));
        var chart = page.QuerySelector(".charts figure")!;
        Assert.Equal("How much does each department spend? (Budget 2024)", chart.QuerySelector(".chart-question")?.TextContent);
        Assert.Equal(9, chart.QuerySelectorAll("rect.mark").Length);
        Assert.NotNull(page.GetElementById(chart.QuerySelector(".source a")!.GetAttribute("href")![1..]));
    }

    [Fact]
    public void A_portal_whose_departments_published_different_years_compares_nothing() =>
        Assert.DoesNotContain("class=\"charts\"", new SampleSite().Render("index.html"), StringComparison.Ordinal);

    [Fact]
    public void A_site_in_English_says_nothing_of_its_own_in_Chinese()
    {
        var texts = File.ReadAllText(Path.Combine(Repository.Root, "themes", "default", "texts", "zh-CN.yml"), Encoding.UTF8).Split('\n')
            .Where(line => line.Contains(": ", StringComparison.Ordinal) && !line.StartsWith('#')).Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Trim('"', ' '))
            .Where(text => text.Length > 2 && text.All(c => c >= '\u4e00')).ToHashSet(StringComparer.Ordinal);
        // Names of rows and fields of the sample's tables.
        texts.ExceptWith(["收入总计", "支出总计", "绩效指标"]);
        Assert.True(texts.Count > 60, $"{texts.Count} texts");
        var pages = HardSite.Jobs().Where(job => job.Path.Text.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 8, $"{pages.Count} pages");
        foreach (var job in pages)
        {
            var page = new HtmlParser().ParseDocument(SampleSite.Render(job));
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            foreach (var text in page.All.Where(element => element.ChildElementCount == 0).Select(element => element.TextContent.Trim())) Assert.DoesNotContain(text, texts);
        }
    }

    static Dictionary<string, IElement> Figures(string folder, string disclosure)
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, "site", disclosure, "index.html"), Encoding.UTF8));
        return page.QuerySelectorAll(".figure").ToDictionary(figure => figure.QuerySelector("dt")!.TextContent);
    }
}
