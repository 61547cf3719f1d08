using Microsoft.Playwright;

namespace Mingzhang.Tests.Browser;

/// <summary>What must hold on any screen (ux.md T10, T13, Z2, Z3, Z7, A6).</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Browser")]
public sealed class LayoutTests(ChromiumFixture chromium, BuiltSite site)
{
    const string TextSpacing = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}";

    [SkippableTheory]
    [InlineData(320, "standard", 100, false)]
    [InlineData(360, "elder", 100, false)]
    [InlineData(768, "large", 100, false)]
    [InlineData(1280, "standard", 100, false)]
    [InlineData(1280, "standard", 200, false)]
    [InlineData(1440, "elder", 100, false)]
    [InlineData(320, "standard", 100, true)]
    public async Task A_page_never_scrolls_sideways(int width, string setting, int rootPercent, bool isSpaced)
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, BypassCSP = true });
        var page = await context.NewPageAsync();
        if (rootPercent != 100)
        {
            // The reader's own font size, which also moves the widths at which the layout changes.
            var session = await context.NewCDPSessionAsync(page);
            await session.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new Dictionary<string, object> { ["standard"] = 16 * rootPercent / 100 } });
        }
        // 404.html names its stylesheet from the root of its host, and so has none on a disk.
        foreach (var path in PageKinds.All.Where(path => path != "404.html"))
        {
            await page.GotoAsync(site.AddressOf(path));
            await Display.SetAsync(page, setting);
            if (isSpaced) await page.AddStyleTagAsync(new() { Content = TextSpacing });
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{path} is {overflow} px too wide at {width} px, {setting}, {rootPercent}%");
        }
    }

    [SkippableFact]
    public async Task Elder_mode_works_without_scripts_is_large_and_loses_nothing()
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.AddressOf("tunliu-zuzhibu/2024-budget/tables/02.html"));
        var before = await page.EvaluateAsync<string>("document.querySelector('main').innerText.replace(/\\s+/g, '')");
        await Display.SetAsync(page, "elder");
        Assert.True(await page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.body).fontSize)") >= 24, "main text at least 24 px");
        Assert.True(await page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)") >= 30, "h1 at least 30 px");
        Assert.True(await page.EvaluateAsync<double>("document.querySelector('.actions .button').getBoundingClientRect().height") >= 60, "main actions at least 60 px");
        Assert.True(await page.EvaluateAsync<double>("Math.min(...[...document.querySelectorAll('.display label')].map(l => l.getBoundingClientRect().height))") >= 44, "controls at least 44 px");
        Assert.Equal(before, await page.EvaluateAsync<string>("document.querySelector('main').innerText.replace(/\\s+/g, '')"));
    }

    [SkippableFact]
    public async Task The_display_setting_is_remembered_on_the_next_page()
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.AddressOf("index.html"));
        await page.GetByText("长者模式").ClickAsync();
        await page.GotoAsync(site.AddressOf("tunliu-zuzhibu/2024-budget/index.html"));
        Assert.True(await page.Locator("#elder").IsCheckedAsync());
    }

    [SkippableFact]
    public async Task Amounts_are_aligned_at_their_end_with_tabular_figures()
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.AddressOf("tunliu-zuzhibu/2024-budget/tables/02.html"));
        var styles = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('td.n')].map(c => { const s = getComputedStyle(c); return s.textAlign + ' ' + s.fontVariantNumeric + ' ' + s.whiteSpace })");
        Assert.NotEmpty(styles);
        Assert.All(styles, style => Assert.Matches("^(end|right) tabular-nums nowrap$", style));
    }

    [SkippableFact]
    public async Task A_focused_link_is_never_hidden_under_the_head_of_a_table()
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 500 }, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.AddressOf("tunliu-zuzhibu/2024-budget/tables/12.html"));
        var seen = 0;
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var hidden = await page.EvaluateAsync<string?>("""
                (() => { const e = document.activeElement; if (!e || e === document.body || e.classList.contains('table-scroll')) return null;
                  const label = e.matches('input') ? e.nextElementSibling : e; const r = label.getClientRects()[0]; if (!r) return null;
                  const top = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
                  return top && (label.contains(top) || top.contains(label)) ? '' : label.outerHTML.slice(0, 120); })()
                """);
            if (hidden is null) continue;
            Assert.True(hidden.Length == 0, $"hidden: {hidden}");
            seen++;
        }
        Assert.True(seen > 20, $"{seen} stops");
    }
}
