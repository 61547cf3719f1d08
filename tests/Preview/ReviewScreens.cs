using System.Text;
using Microsoft.Playwright;
using Mingzhang.Tests.Browser;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Preview;

/// <summary>
/// Pictures of the preview for a reviewer to look at, not compared: a department whose second year has an error, a waiver and
/// changes. <c>tests/screens.sh</c> sets MINGZHANG_SCREENS to the folder for them; the README's come from here.
/// </summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Screens")]
public sealed class ReviewScreens(ChromiumFixture chromium)
{
    const string Old = "content/tunliu-zuzhibu/2024-budget";
    const string New = "content/tunliu-zuzhibu/2025-budget";
    const string Page = "tunliu-zuzhibu/2025-budget/tables/03.html";

    [SkippableFact]
    public async Task Pictures_of_the_review_layer_are_taken()
    {
        var folder = Environment.GetEnvironmentVariable("MINGZHANG_SCREENS");
        Skip.If(string.IsNullOrEmpty(folder), "MINGZHANG_SCREENS names no folder");
        Directory.CreateDirectory(folder);
        await using var preview = await RunningPreview.StartAsync(TwoYears());
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1200, Height = 800 } });
        var page = await context.NewPageAsync();
        Task Shoot(string name, bool whole = false) => page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"review-{name}.png"), FullPage = whole });

        await page.GotoAsync(preview.Address + Page);
        await Assertions.Expect(page.Locator(".mz-toggle")).ToBeVisibleAsync();
        await Shoot("errors");
        await page.Locator("#mz-errors summary").ClickAsync();
        await page.Locator(".mz-toggle").ClickAsync();
        await Shoot("drawer");
        await page.Locator(".mz-mark-changes").CheckAsync();
        await page.Locator(".mz-changes").ScrollIntoViewIfNeededAsync();
        await Shoot("changes");
        await page.SetViewportSizeAsync(390, 800);
        await Shoot("drawer-390");
        await page.SetViewportSizeAsync(1200, 800);
        await page.GotoAsync(preview.Address + "_review/report.html?only=tunliu-zuzhibu/2025-budget");
        await Shoot("report", whole: true);
        await page.PdfAsync(new() { Path = Path.Combine(folder, "review-report.pdf"), PreferCSSPageSize = true });
        Assert.True(File.Exists(Path.Combine(folder, "review-report.png")));
    }

    /// <summary>The sample department with a year after it: some figures are others, one of them is wrong.</summary>
    static SampleSite TwoYears()
    {
        var site = new SampleSite();
        Directory.Delete(Path.Combine(site.Root, "content"), recursive: true);
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "content", "tunliu-zuzhibu"), "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
            var text = File.ReadAllText(file, Encoding.UTF8);
            site.Write(path, text);
            if (path.StartsWith(Old, StringComparison.Ordinal)) site.Write(New + path[Old.Length..], text.Replace("2024", "2025", StringComparison.Ordinal));
        }
        Change(site, "05.csv", "2013201,行政运行,61.70,61.70,", "2013201,行政运行,64.70,64.70,");
        Change(site, "03.csv", "2013202,一般行政管理事务,1539.14,,1539.14", "2013202,一般行政管理事务,1593.14,,1539.14");
        return site;
    }

    static void Change(SampleSite site, string table, string from, string to)
    {
        var path = $"{New}/tables/{table}";
        var text = File.ReadAllText(Path.Combine(site.Root, path), Encoding.UTF8);
        Assert.Contains(from, text, StringComparison.Ordinal);
        site.Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
