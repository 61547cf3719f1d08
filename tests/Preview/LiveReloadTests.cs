using System.Text;
using Microsoft.Playwright;
using Mingzhang.Tests.Browser;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Preview;

/// <summary>A reviewer's browser: it shows errors and recovers by itself, without a key being pressed.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Browser")]
public sealed class LiveReloadTests(ChromiumFixture chromium)
{
    const string TablePage = "alpha/2024-budget/tables/01.html";
    const string TextPage = "alpha/2024-budget/text/duties.html";
    const string Text = "content/alpha/2024-budget/text/duties.md";
    const string Foot = "themes/default/parts/foot.sbn";
    const string GoodSite = "title: 样例站\nurl: https://example.org/\nlanguage: zh-CN\ntheme: default\norganisation: {name: 样例}\n";

    static readonly string BadTable = SampleSite.GoodTable.Replace("合计,,30.00", "合计,,31.00", StringComparison.Ordinal);

    [SkippableTheory]
    [InlineData(TextPage, Text, "负责样例工作。{{ amount }\n", "负责样例工作。\n")]
    [InlineData(TablePage, SampleSite.Table, "科目编码,科目名称,合计,基本支出,项目支出\n合计,,31.00,10.00,20.00\n201,一般公共服务支出,30.00,10.00,20.00\n", SampleSite.GoodTable)]
    [InlineData("index.html", Foot, "{{ if }}", "</main></body></html>")]
    [InlineData("index.html", "site.yml", "title: [\n", GoodSite)]
    public async Task A_page_shows_an_error_and_recovers_by_itself(string path, string file, string broken, string mended)
    {
        var browser = chromium.Browser;
        await using var preview = await RunningPreview.StartAsync();
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var complaints = ComplaintsOf(page);
        await page.GotoAsync(preview.Address + path);
        await Assertions.Expect(page.Locator(".mz-toggle")).ToBeVisibleAsync();

        preview.Site.Write(file, broken);
        await Assertions.Expect(page.Locator("#mz-errors .mz-source code").First).ToContainTextAsync(file, Patient);
        Assert.True(await page.Locator("#mz-errors mark").CountAsync() > 0, "no place is marked");
        preview.Site.Write(file, mended);
        await Assertions.Expect(page.Locator("#mz-errors")).ToHaveCountAsync(0, new() { Timeout = 20_000 });
        await Assertions.Expect(page.Locator("h1").First).ToBeVisibleAsync();
        Assert.Empty(complaints);
    }

    [SkippableFact]
    public async Task A_finding_stands_at_its_figure_and_in_the_list()
    {
        var browser = chromium.Browser;
        var site = new SampleSite();
        site.Write(SampleSite.Table, BadTable);
        await using var preview = await RunningPreview.StartAsync(site);
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(preview.Address + TablePage);
        await page.Locator("#mz-errors summary").ClickAsync();
        var cell = page.Locator("tr[id='01/total'] > :nth-child(3)");
        await Assertions.Expect(cell).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("mz-about-error"));
        Assert.Equal("31.00", await cell.TextContentAsync());
        // A fold that was closed stays closed on the next page with the same errors.
        await page.GotoAsync(preview.Address + "index.html");
        Assert.False(await page.Locator("#mz-errors").EvaluateAsync<bool>("details => details.open"));

        await page.GotoAsync(preview.Address + TablePage);
        await cell.Locator(".mz-mark").First.ClickAsync();
        await Assertions.Expect(page.Locator("#mz-drawer")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".mz-finding.mz-error").First).ToBeVisibleAsync();
        await page.Locator(".mz-filter [value=error]").UncheckAsync();
        await Assertions.Expect(page.Locator(".mz-finding.mz-error:visible")).ToHaveCountAsync(0);
        await page.Locator(".mz-close").ClickAsync();
        await Assertions.Expect(page.Locator("#mz-drawer")).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task Many_tabs_do_not_hold_each_other_up()
    {
        var browser = chromium.Browser;
        await using var preview = await RunningPreview.StartAsync();
        await using var context = await browser.NewContextAsync();
        IPage? page = null;
        for (var i = 0; i < 4; i++)
        {
            page = await context.NewPageAsync();
            await page.GotoAsync(preview.Address + TablePage);
        }
        preview.Site.Write(Text, "改过的话。\n");
        await page!.GotoAsync(preview.Address + TextPage);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("改过的话");
    }

    [SkippableFact]
    public async Task The_report_prints_and_asks_nothing_of_others()
    {
        var browser = chromium.Browser;
        await using var preview = await RunningPreview.StartAsync();
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var complaints = ComplaintsOf(page);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(preview.Address.ToString(), StringComparison.Ordinal)) complaints.Add(request.Url);
        };
        await page.GotoAsync(preview.Address + "_review/report.html");
        await Assertions.Expect(page.Locator(".mz-signatures")).ToContainTextAsync("经办人（签字）");
        var pdf = await page.PdfAsync();
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(pdf, 0, 5), StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    static LocatorAssertionsToContainTextOptions Patient => new() { Timeout = 20_000 };

    static List<string> ComplaintsOf(IPage page)
    {
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        return complaints;
    }
}
