using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Mingzhang.Tests.Site;

/// <summary>What only a browser can tell: nothing is wider than the screen, nothing is reported against the content policy, scripts are optional.</summary>
[Trait("Category", "Browser")]
public sealed class BrowserTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("mingzhang-pages").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableFact]
    public async Task No_page_scrolls_sideways_at_any_size_or_setting()
    {
        await using var browser = await OpenAsync();
        var measured = 0;
        foreach (var (width, setting) in ((int, string)[])[(320, "standard"), (360, "standard"), (360, "elder"), (768, "large"), (768, "elder"), (1280, "standard"), (1280, "elder"), (1440, "standard")])
        {
            var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
            foreach (var path in Pages)
            {
                await page.GotoAsync(AddressOf(path));
                await page.EvaluateAsync("id => document.getElementById(id).click()", setting);
                var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                Assert.True(over == 0, $"{path} is {over} px too wide at {width} px, {setting}");
                measured++;
            }
            await page.CloseAsync();
        }
        Assert.Equal(8 * Pages.Length, measured);
    }

    [SkippableFact]
    public async Task Nothing_is_reported_on_the_console_and_nothing_leaves_the_folder()
    {
        await using var browser = await OpenAsync();
        var page = await browser.NewPageAsync();
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file://", StringComparison.Ordinal)) messages.Add(request.Url);
        };
        foreach (var path in Pages) await page.GotoAsync(AddressOf(path));

        Assert.Empty(messages);
    }

    [SkippableFact]
    public async Task Axe_finds_no_violation()
    {
        var options = new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            Rules = new() { ["td-has-header"] = new() { Enabled = true }, ["table-fake-caption"] = new() { Enabled = true }, ["p-as-heading"] = new() { Enabled = true } },
        };
        await using var browser = await OpenAsync();
        var faults = new List<string>();
        foreach (var (width, setting) in ((int, string)[])[(1280, "standard"), (1280, "elder"), (1280, "contrast"), (320, "standard")])
        {
            var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
            foreach (var path in setting == "standard" ? Pages : Pages.Where(path => path.Contains("2024-budget/", StringComparison.Ordinal)).Take(4))
            {
                await page.GotoAsync(AddressOf(path));
                await page.EvaluateAsync("id => document.getElementById(id).click()", setting);
                var result = await page.RunAxe(options).WaitAsync(TimeSpan.FromSeconds(60));
                faults.AddRange(result.Violations.Select(fault => $"{path} {width} {setting}: {fault.Id} {string.Join(" | ", fault.Nodes.Select(node => node.Html).Take(3))}"));
            }
            await page.CloseAsync();
        }
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task Elder_mode_is_large_with_large_targets_and_is_remembered()
    {
        await using var browser = await OpenAsync();
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.GotoAsync(AddressOf("index.html"));
        await page.GetByText("长者模式").ClickAsync();
        await page.GotoAsync(AddressOf("jiaoyu/2024-budget/tables/01.html"));

        Assert.True(await page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.body).fontSize)") >= 24);
        Assert.True(await page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)") >= 30);
        Assert.True(await page.EvaluateAsync<double>("document.querySelector('.actions .button').getBoundingClientRect().height") >= 60);
        Assert.True(await page.EvaluateAsync<double>("document.querySelector('.display label').getBoundingClientRect().height") >= 44);
    }

    [SkippableFact]
    public async Task A_search_finds_rows_by_name_code_and_amount_from_disk()
    {
        await using var browser = await OpenAsync();
        var page = await browser.NewPageAsync();
        foreach (var (query, title) in ((string, string)[])[("小学教育", "2050202 小学教育"), ("2050202", "2050202 小学教育"), ("１，２３４．５０ 合计", "合计"), ("校舍", "校舍维修"), ("第一段", "一、本部门职责")])
        {
            await page.GotoAsync(AddressOf("search.html"));
            await page.FillAsync("#q", query);
            await page.PressAsync("#q", "Enter");
            Assert.Equal(title, await page.Locator("#results a").First.TextContentAsync());
        }
        await page.FillAsync("#q", "<script>没有这个词");
        await page.PressAsync("#q", "Enter");
        await Assertions.Expect(page.Locator("#search-status")).ToContainTextAsync("没有找到");
    }

    static readonly string[] Pages =
    [
        "index.html", "search.html", "jiaoyu/index.html", "jiaoyu/2024-budget/index.html", "jiaoyu/2024-budget/tables/01.html", "jiaoyu/2024-budget/tables/02.html",
        "jiaoyu/2024-budget/tables/03.html", "jiaoyu/2024-budget/projects/01.html", "jiaoyu/2024-budget/projects/index.html", "jiaoyu/2024-budget/text/duties.html",
    ];

    string AddressOf(string path) => new Uri(Path.Combine(_folder, path)).AbsoluteUri;

    async Task<IBrowser> OpenAsync()
    {
        var chromium = Chromium();
        Skip.If(chromium is null, "Chromium is not installed");
        foreach (var job in new SampleSite(disclosures: [SampleDisclosure.Of(2024), SampleDisclosure.Of(2023)]).Jobs)
        {
            var path = Path.Combine(_folder, job.Path.Text);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, SampleSite.Render(job));
        }
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
    }

    static string? Chromium() => ((string[])["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]).FirstOrDefault(File.Exists);
}
