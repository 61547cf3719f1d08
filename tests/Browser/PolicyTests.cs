namespace Mingzhang.Tests.Browser;

/// <summary>A page needs nothing but its own site, and no script (ux.md P3, P4, S1, S3).</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Browser")]
public sealed class PolicyTests(ChromiumFixture chromium, BuiltSite site)
{
    [SkippableTheory]
    [InlineData("file")]
    [InlineData("/")]
    [InlineData("/mingzhang/")]
    public async Task A_page_asks_nothing_of_other_sites_and_breaks_no_policy(string where)
    {
        using var server = new StaticServer(site.Output, where == "file" ? "/" : where);
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") faults.Add(message.Text);
        };
        page.PageError += (_, error) => faults.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file://", StringComparison.Ordinal) && !request.Url.StartsWith(server.Origin, StringComparison.Ordinal)) faults.Add(request.Url);
        };
        page.RequestFailed += (_, request) => faults.Add("failed: " + request.Url);
        // 404.html has addresses from the root of its host, because any missing address may show it: here that of site.yml.
        foreach (var path in PageKinds.All.Where(path => path != "404.html" || where == "/mingzhang/"))
        {
            await page.GotoAsync(where == "file" ? site.AddressOf(path) : server.Address + path);
        }
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task The_content_is_the_same_without_scripts()
    {
        const string Content = "[...document.querySelectorAll('main table')].map(t => t.textContent.replace(/\\s+/g,' ')).join('|') + [...document.querySelectorAll('main a[href]')].map(a => a.getAttribute('href')).join('|')";
        await using var scripted = await chromium.Browser.NewContextAsync();
        await using var plain = await chromium.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var (withScripts, without) = (await scripted.NewPageAsync(), await plain.NewPageAsync());
        foreach (var path in PageKinds.All)
        {
            await withScripts.GotoAsync(site.AddressOf(path));
            await without.GotoAsync(site.AddressOf(path));
            Assert.Equal(await without.EvaluateAsync<string>(Content), await withScripts.EvaluateAsync<string>(Content));
        }
    }
}
