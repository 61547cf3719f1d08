using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Mingzhang.Tests.Browser;

/// <summary>axe-core on one page of each kind (ux.md A2, A4, A5); <c>MINGZHANG_AXE_ALL=1</c> takes every page of the site.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Browser")]
public sealed class AccessibilityTests(ChromiumFixture chromium, BuiltSite site)
{
    static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        Rules = new Dictionary<string, RuleOptions>
        {
            ["td-has-header"] = new() { Enabled = true },
            ["table-fake-caption"] = new() { Enabled = true },
            ["p-as-heading"] = new() { Enabled = true },
        },
    };

    [SkippableTheory]
    [InlineData(1280, "standard")]
    [InlineData(1280, "elder")]
    [InlineData(1280, "contrast")]
    [InlineData(320, "standard")]
    public async Task Every_kind_of_page_passes_axe(int width, string setting)
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        // The other settings change sizes and colours only: a few kinds show whether they do it well.
        var pages = setting == "standard" ? Pages() : [.. PageKinds.All.Where((_, index) => index % 3 == 1)];
        foreach (var path in pages)
        {
            await page.GotoAsync(site.AddressOf(path));
            await Display.SetAsync(page, setting);
            // What is folded away is read too.
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            var result = await page.RunAxe(Rules).WaitAsync(TimeSpan.FromSeconds(60));
            faults.AddRange(result.Violations.Select(fault => $"{path}: {fault.Id} {fault.Help} {fault.Nodes[0].Html}"));
            // Below 1280 px cells lie outside their scroller, where axe cannot judge contrast (ux.md A4); text in drawings is judged by PaletteTests.
            // Of a heading that spans rows it cannot tell which row's background it stands on; both have the same.
            faults.AddRange(from open in result.Incomplete
                            from node in open.Nodes
                            where open.Id != "color-contrast" || (width >= 1280 && setting == "standard" && !node.Html.StartsWith("<text", StringComparison.Ordinal) && !node.Html.Contains("rowspan", StringComparison.Ordinal))
                            select $"{path}: incomplete {open.Id} {node.Html}");
        }
        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(40)));
        Assert.True(pages.Count >= (setting == "standard" ? PageKinds.All.Count : 6), $"only {pages.Count} pages were looked at");
    }

    IReadOnlyList<string> Pages() => Environment.GetEnvironmentVariable("MINGZHANG_AXE_ALL") == "1"
        ? [.. Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Output, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : PageKinds.All;
}
