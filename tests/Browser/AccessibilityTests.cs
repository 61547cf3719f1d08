using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Mingzhang.Tests.Browser;

/// <summary>axe-core on one page of each kind (ux.md A2, A4, A5); <c>MINGZHANG_AXE_ALL=1</c> takes every page of the site, a part of a path in place of 1 those that have it.</summary>
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

    /// <summary>
    /// axe cannot judge the contrast of what lies outside its scroller (ux.md A4), of text in drawings (judged by PaletteTests), and of a
    /// heading that spans rows, behind which several rows stand, all of one colour.
    /// </summary>
    const string ContrastShouldBeKnown = """
        selector => { const e = document.querySelector(selector), scroller = e.closest('.table-scroll');
          if (e.closest('svg, [rowspan]')) return false;
          if (!scroller) return true;
          const cell = e.getBoundingClientRect(), shown = scroller.getBoundingClientRect();
          return cell.right <= shown.right && cell.left >= shown.left; }
        """;

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
        Assert.True(pages.Count >= (LongRun is not null ? 1 : setting == "contrast" ? 8 : PageKinds.All.Count), $"only {pages.Count} pages were looked at");
    }

    async Task<List<string>> LookAsync(IPage page, string path, int width, string setting)
    {
        await page.GotoAsync(site.AddressOf(path));
        await Display.SetAsync(page, setting);
        // What is folded away is read too.
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var result = await page.RunAxe(Rules).WaitAsync(TimeSpan.FromSeconds(60));
        var faults = result.Violations.Select(fault => $"{fault.Id} {fault.Help} {fault.Nodes[0].Html}").ToList();
        foreach (var open in result.Incomplete)
        {
            foreach (var node in open.Nodes)
            {
                if (open.Id != "color-contrast" || await page.EvaluateAsync<bool>(ContrastShouldBeKnown, node.Target.Selector)) faults.Add($"incomplete {open.Id} {node.Html}");
            }
        }
        return faults;
    }

    /// <summary>One page of each kind; in the long run every page whose path contains the given words.</summary>
    IReadOnlyList<string> Pages() => LongRun is not { } part ? PageKinds.All :
    [
        .. Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Output, file).Replace('\\', '/'))
            // The pages beside the site have no root of their own, where this page looks for its stylesheet.
            .Where(path => path.Contains(part, StringComparison.Ordinal) && !path.EndsWith("/404.html", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    static string? LongRun => Environment.GetEnvironmentVariable("MINGZHANG_AXE_ALL") switch { null or "" => null, "1" => "", var part => part };
}
