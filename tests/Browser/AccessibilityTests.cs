using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

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
    [InlineData(320, "standard")]
    [InlineData(320, "elder")]
    [InlineData(1280, "contrast")]
    public async Task Every_kind_of_page_passes_axe(int width, string setting)
    {
        // High contrast changes colours only: a few kinds show whether it does so well.
        var pages = setting == "contrast" ? [.. PageKinds.All.Where((_, index) => index % 3 == 1)] : Pages();
        var faults = new ConcurrentQueue<string>();
        // Two pages at a time: reading one takes a processor a second.
        await Task.WhenAll(Enumerable.Range(0, 2).Select(async half =>
        {
            await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
            var page = await context.NewPageAsync();
            foreach (var path in pages.Where((_, index) => index % 2 == half))
            {
                foreach (var fault in await LookAsync(page, path, width, setting)) faults.Enqueue($"{path}: {fault}");
            }
        }));
        Assert.True(faults.IsEmpty, string.Join("\n", faults.Take(40)));
        Assert.True(pages.Count >= (setting == "contrast" ? 8 : PageKinds.All.Count), $"only {pages.Count} pages were looked at");
    }

    async Task<List<string>> LookAsync(IPage page, string path, int width, string setting)
    {
        await page.GotoAsync(site.AddressOf(path));
        await Display.SetAsync(page, setting);
        // What is folded away is read too.
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var result = await page.RunAxe(Rules).WaitAsync(TimeSpan.FromSeconds(60));
        var faults = result.Violations.Select(fault => $"{fault.Id} {fault.Help} {fault.Nodes[0].Html}").ToList();
        // Below 1280 px and in larger letters cells lie outside their scroller, where axe cannot judge contrast (ux.md A4); text in drawings is
        // judged by PaletteTests. Of a heading that spans rows it cannot tell which row's background it stands on; both have the same.
        faults.AddRange(from open in result.Incomplete
                        from node in open.Nodes
                        where open.Id != "color-contrast" || (width >= 1280 && setting == "standard" && !node.Html.StartsWith("<text", StringComparison.Ordinal) && !node.Html.Contains("rowspan", StringComparison.Ordinal))
                        select $"incomplete {open.Id} {node.Html}");
        return faults;
    }

    IReadOnlyList<string> Pages() => Environment.GetEnvironmentVariable("MINGZHANG_AXE_ALL") == "1"
        ? [.. Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Output, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : PageKinds.All;
}
