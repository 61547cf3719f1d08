using Microsoft.Playwright;

namespace Mingzhang.Tests.Browser;

/// <summary>The whole page by keyboard: every control is reached in the order of the page, is seen to be reached, and lets go again.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Browser")]
public sealed class KeyboardTests(ChromiumFixture chromium, BuiltSite site)
{
    /// <summary>What can be reached: a group of radio buttons is one stop, a table with a cursor is one stop.</summary>
    const string Stops = """
        (() => { const seen = e => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
          return [...document.querySelectorAll('a[href], button, summary, input, [tabindex="0"]')].filter(e => seen(e) && !(e.type === 'radio' && !e.checked)).length; })()
        """;

    const string Focus = """
        (() => { const e = document.activeElement;
          if (!e || e === document.body) return { at: -1 };
          const all = [...document.querySelectorAll('*')];
          const shown = e.matches('.display input') ? e.nextElementSibling : e;
          const style = getComputedStyle(shown);
          return { at: all.indexOf(e), what: e.outerHTML.slice(0, 120), seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 }; })()
        """;

    [SkippableTheory]
    [InlineData("index.html")]
    [InlineData("search.html")]
    [InlineData("tunliu-zuzhibu/2024-budget/index.html")]
    [InlineData("tunliu-zuzhibu/2024-budget/tables/01.html")]
    [InlineData("tunliu-zuzhibu/2024-budget/projects/01.html")]
    [InlineData("sample/jiaoyu/index.html")]
    public async Task Tab_walks_through_a_page_from_its_beginning_to_its_end(string path)
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.AddressOf(path));
        var expected = await page.EvaluateAsync<int>(Stops);
        var last = -1;
        var stops = 0;
        while (stops <= expected + 10)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = await page.EvaluateAsync<Stop>(Focus);
            if (focus.At < 0) break;
            Assert.True(focus.At > last, $"back to {focus.What}");
            Assert.True(focus.Seen, $"nothing shows that this is focused: {focus.What}");
            last = focus.At;
            stops++;
        }
        Assert.True(stops >= expected, $"{stops} of {expected} stops, the last at element {last}");
        Assert.True(expected > 5, $"{expected} stops");
    }

    [SkippableFact]
    public async Task The_first_stop_leads_past_the_head_of_the_page()
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.AddressOf("tunliu-zuzhibu/2024-budget/index.html"));
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.id === 'main'"));
    }

    sealed record Stop
    {
        public int At { get; set; }

        public string What { get; set; } = "";

        public bool Seen { get; set; }
    }
}
