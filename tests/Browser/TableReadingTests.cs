using Microsoft.Playwright;

namespace Mingzhang.Tests.Browser;

/// <summary>What scripts add to a table: the addends of a total, where a figure is from, a copy for a spreadsheet.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Browser")]
public sealed class TableReadingTests(ChromiumFixture chromium, BuiltSite site)
{
    const string Table = "tunliu-zuzhibu/2024-budget/tables/03.html";

    [SkippableFact]
    public async Task A_chosen_total_marks_its_addends_and_writes_the_sum_out()
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.AddressOf(Table));
        await page.Locator("tr.total td.n").First.ClickAsync();

        var panel = page.Locator(".panel");
        await Assertions.Expect(panel).ToContainTextAsync("4,707.09 = 一般公共服务支出 1,813.51 + 社会保障和就业支出 31.82");
        await Assertions.Expect(panel).ToContainTextAsync("4,707.09 = 基本支出 286.49 + 项目支出 4,420.60");
        await Assertions.Expect(panel).ToContainTextAsync("content/tunliu-zuzhibu/2024-budget/tables/03.csv 第2行");
        await Assertions.Expect(panel).ToContainTextAsync("合计应等于各类之和");
        Assert.Equal(7, await page.Locator(".addend").CountAsync());

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator(".addend").CountAsync());
        Assert.False(await panel.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task Figures_are_reached_and_chosen_by_keyboard()
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.AddressOf(Table));
        Assert.Equal(1, await page.Locator("td[tabindex='0']").CountAsync());
        await page.Locator("td[tabindex='0']").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await page.Locator(".chosen").CountAsync());
        Assert.True(await page.Locator(".chosen").EvaluateAsync<bool>("cell => cell === document.activeElement && cell.parentNode.rowIndex === document.querySelector('main thead').rows.length + 1"));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal(1, await page.Locator("td[tabindex='0']").CountAsync());
    }

    [SkippableFact]
    public async Task A_table_is_copied_as_a_spreadsheet_takes_it()
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.AddressOf(Table));
        await page.EvaluateAsync("document.addEventListener('copy', () => { window.copied = document.activeElement.value })");
        await page.Locator("[data-copy]").ClickAsync();
        var lines = (await page.EvaluateAsync<string>("window.copied")).Split('\n');
        Assert.Contains(lines, line => line.Contains("一般公共服务支出\t1,813.51", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("级）", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_link_to_a_row_shows_which_it_is()
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.AddressOf(Table) + "#03/20132");
        Assert.Equal("rgb(255, 246, 214)", await page.Locator("tr:target td").First.EvaluateAsync<string>("cell => getComputedStyle(cell).backgroundColor"));
    }
}
