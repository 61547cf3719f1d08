using Microsoft.Playwright;

namespace Mingzhang.Tests.Browser;

/// <summary>Where the reader's system chooses the colours, drawings and choices still say what they say (ux.md C7).</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Browser")]
public sealed class ColourTests(ChromiumFixture chromium, BuiltSite site)
{
    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Forced_colours_reach_bars_labels_and_the_chosen_setting(ColorScheme scheme)
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.AddressOf("tunliu-zuzhibu/2024-budget/index.html"));
        var (text, back) = (await ColourAsync(page, "CanvasText"), await ColourAsync(page, "Canvas"));
        Assert.NotEqual(text, back);
        var drawn = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.chart .mark, .chart .label')].map(e => getComputedStyle(e).fill).filter(f => !f.startsWith('url'))");
        Assert.True(drawn.Length > 20, $"{drawn.Length} shapes");
        Assert.All(drawn, fill => Assert.Equal(text, fill));
        Assert.Equal(back, await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.chart')).backgroundColor"));
        Assert.Equal("solid", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.display input:checked + label')).outlineStyle"));
    }

    [SkippableFact]
    public async Task Nothing_moves_for_a_reader_who_wants_no_movement()
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        foreach (var path in PageKinds.All.Where(path => path != "404.html"))
        {
            await page.GotoAsync(site.AddressOf(path));
            Assert.Equal("auto", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.getAnimations().length"));
        }
    }

    static Task<string> ColourAsync(IPage page, string name) =>
        page.EvaluateAsync<string>("name => { const e = document.createElement('i'); e.className = 'probe'; document.body.append(e); e.style.color = name; const c = getComputedStyle(e).color; e.remove(); return c }", name);
}
