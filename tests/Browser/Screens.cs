namespace Mingzhang.Tests.Browser;

/// <summary>Pictures for a reviewer to look at, not compared: <c>tests/screens.sh</c> sets MINGZHANG_SCREENS to the folder for them.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Screens")]
public sealed class Screens(ChromiumFixture chromium, BuiltSite site)
{
    static readonly (string Name, int Width, string Setting)[] Views =
        [("360", 360, "standard"), ("768", 768, "standard"), ("1440", 1440, "standard"), ("1440-elder", 1440, "elder"), ("360-elder", 360, "elder"), ("1280-contrast", 1280, "contrast")];

    [SkippableFact]
    public async Task Pictures_of_every_kind_of_page_are_taken()
    {
        var folder = Environment.GetEnvironmentVariable("MINGZHANG_SCREENS");
        Skip.If(string.IsNullOrEmpty(folder), "MINGZHANG_SCREENS names no folder");
        var only = Environment.GetEnvironmentVariable("MINGZHANG_SCREENS_ONLY") ?? "";
        Directory.CreateDirectory(folder);
        var pages = PageKinds.All.Where(path => path.Contains(only, StringComparison.Ordinal)).ToList();
        foreach (var (name, width, setting) in Views)
        {
            await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
            var page = await context.NewPageAsync();
            foreach (var path in pages)
            {
                await page.GotoAsync(site.AddressOf(path));
                await Display.SetAsync(page, setting);
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{NameOf(path)}-{name}.png"), FullPage = true });
            }
        }
        await using var printing = await chromium.Browser.NewContextAsync();
        var printed = await printing.NewPageAsync();
        foreach (var path in pages)
        {
            await printed.GotoAsync(site.AddressOf(path));
            await printed.PdfAsync(new() { Path = Path.Combine(folder, $"{NameOf(path)}-print.pdf"), PreferCSSPageSize = true });
        }
        Assert.True(Directory.GetFiles(folder).Length >= pages.Count * (Views.Length + 1));
    }

    static string NameOf(string path) => path.Replace("/index.html", "", StringComparison.Ordinal).Replace(".html", "", StringComparison.Ordinal).Replace('/', '-');
}
