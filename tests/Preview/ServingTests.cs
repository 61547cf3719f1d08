using System.Net;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Preview;

/// <summary>What the server gives to a browser on this computer.</summary>
public sealed class ServingTests
{
    [Fact]
    public async Task Pages_assets_and_data_are_those_of_a_build_and_nothing_is_written()
    {
        await using var preview = await RunningPreview.StartAsync();
        preview.Site.Run("build").Expect(0);
        var compared = 0;
        foreach (var path in SampleSite.Contents(preview.Site.Output).Keys.Where(path => path != "SHA256SUMS" && path != "404.html"))
        {
            var built = await File.ReadAllBytesAsync(Path.Combine(preview.Site.Output, path));
            var served = await preview.Client.GetByteArrayAsync(path);
            if (path.EndsWith(".html", StringComparison.Ordinal)) Assert.Equal(Plain(built), Plain(served));
            else Assert.Equal(built, served);
            compared++;
        }
        Assert.True(compared > 15, $"only {compared} files were compared");
        var before = SampleSite.Contents(preview.Site.Root);
        await preview.GetAsync("alpha/2024-budget/report.pdf");
        Assert.Equal(before, SampleSite.Contents(preview.Site.Root));
    }

    [Theory]
    [InlineData("index.html", "text/html; charset=utf-8")]
    [InlineData("alpha/2024-budget/", "text/html; charset=utf-8")]
    [InlineData("assets/style.css", "text/css; charset=utf-8")]
    [InlineData("assets/style.css?v=1", "text/css; charset=utf-8")]
    [InlineData("alpha/2024-budget/data/01.csv", "text/csv; charset=utf-8")]
    [InlineData("alpha/2024-budget/report.pdf", "application/pdf")]
    [InlineData("_review/review.js", "text/javascript; charset=utf-8")]
    public async Task Every_file_has_its_type_and_is_kept_by_nobody(string path, string type)
    {
        await using var preview = await RunningPreview.StartAsync();
        var answer = await preview.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Empty(answer.Headers.Server);
    }

    [Fact]
    public async Task A_head_request_has_the_length_and_no_body()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Head, "index.html");
        var answer = await preview.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Content.Headers.ContentLength > 1000);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_missing_address_shows_the_page_of_the_site_with_links_that_work_here()
    {
        await using var preview = await RunningPreview.StartAsync(basePath: "/repo/");
        var answer = await preview.Client.GetAsync("nothing/here.html");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("href=\"/repo/", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_its_page()
    {
        await using var preview = await RunningPreview.StartAsync();
        var answer = await preview.Client.GetAsync("alpha/2024-budget");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/alpha/2024-budget/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_site_can_lie_at_a_path()
    {
        await using var preview = await RunningPreview.StartAsync(basePath: "/repo/");
        Assert.Equal("/repo/", preview.Address.AbsolutePath);
        Assert.Contains("样例站", await preview.GetAsync("index.html"), StringComparison.Ordinal);
        Assert.Equal("/repo/", (await preview.Client.GetAsync("/")).Headers.Location!.ToString());
        Assert.Equal("/repo/", (await preview.Client.GetAsync("/repo")).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Client.GetAsync("/index.html")).StatusCode);
        Assert.Contains("/repo/alpha/2024-budget/index.html", await preview.GetAsync("/_review/report.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("PATCH")]
    [InlineData("TRACE")]
    [InlineData("MADEUP")]
    public async Task Other_methods_are_refused(string method)
    {
        await using var preview = await RunningPreview.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), "index.html");
        var answer = await preview.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
    }

    /// <summary>The page without what the preview adds to it.</summary>
    static string Plain(byte[] page)
    {
        var html = System.Text.Encoding.UTF8.GetString(page).Replace("connect-src 'none'", "connect-src 'self'", StringComparison.Ordinal);
        return System.Text.RegularExpressions.Regex.Replace(html, "<link rel=\"stylesheet\" href=\"/_review/review.css\"><script [^>]*></script>\n", "");
    }
}
