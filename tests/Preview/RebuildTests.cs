using System.Diagnostics;
using System.Globalization;
using System.Net;
using Mingzhang.Preview.Watching;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Preview;

/// <summary>What happens after a save: the pages follow the sources, through every kind of error and back.</summary>
public sealed class RebuildTests
{
    const string Page = "alpha/2024-budget/tables/01.html";
    const string Disclosure = "content/alpha/2024-budget/disclosure.yml";
    const string GoodSite = "title: 样例站\nurl: https://example.org/\nlanguage: zh-CN\ntheme: default\norganisation: {name: 样例}\n";
    const string BadTable = "科目编码,科目名称,合计,基本支出,项目支出\n合计,,31.00,10.00,20.00\n201,一般公共服务支出,30.00,10.00,20.00\n";

    [Fact]
    public async Task A_changed_table_is_shown_and_told()
    {
        await using var preview = await RunningPreview.StartAsync();
        Assert.Contains("30.00", await preview.GetAsync(Page), StringComparison.Ordinal);
        preview.Site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("30.00", "40.00", StringComparison.Ordinal).Replace("20.00", "30.00", StringComparison.Ordinal));
        await preview.WaitForAsync(Page, "40.00");
        Assert.Equal([SampleSite.Table], preview.News[^1].Changed);
    }

    [Fact]
    public async Task Only_the_department_that_changed_is_read_again()
    {
        var site = new SampleSite();
        site.AddDepartment("beta");
        await using var preview = await RunningPreview.StartAsync(site);
        await preview.GetAsync("");
        var workshop = new Mingzhang.Preview.Workshop(site.Root);
        var first = workshop.Rebuild(SourceChanges.Everything);
        var second = workshop.Rebuild(new SourceChanges(["content/alpha/2024-budget/tables/01.csv"]));
        Assert.NotSame(first.Shelves[0].Loaded, second.Shelves[0].Loaded);
        Assert.Same(first.Shelves[1].Loaded, second.Shelves[1].Loaded);
        var third = workshop.Rebuild(new SourceChanges(["content/standards/sample.yml"]));
        Assert.NotSame(second.Shelves[1].Loaded, third.Shelves[1].Loaded);
    }

    [Fact]
    public async Task A_changed_text_is_shown()
    {
        await using var preview = await RunningPreview.StartAsync();
        await preview.GetAsync("");
        preview.Site.Write("content/alpha/2024-budget/text/duties.md", "负责另一种工作。\n");
        await preview.WaitForAsync("alpha/2024-budget/text/duties.html", "另一种工作");
    }

    [Fact]
    public async Task A_template_of_the_site_is_followed_when_it_appears_changes_breaks_and_goes()
    {
        await using var preview = await RunningPreview.StartAsync();
        await preview.GetAsync("");
        preview.Site.Write("themes/default/parts/foot.sbn", "<footer>第一种页脚</footer></main></body></html>");
        await preview.WaitForAsync(Page, "第一种页脚");
        preview.Site.Write("themes/default/parts/foot.sbn", "<footer>{{ site.title }}第二种页脚</footer></main></body></html>");
        await preview.WaitForAsync(Page, "样例站第二种页脚");

        preview.Site.Write("themes/default/parts/foot.sbn", "<footer>{{ if }}</footer>");
        var broken = await preview.WaitForAsync(Page, "mz-errors");
        Assert.Contains("themes/default/parts/foot.sbn:1:", broken, StringComparison.Ordinal);
        Assert.Contains("&lt;footer&gt;{{", broken, StringComparison.Ordinal);
        Assert.Contains("第二种页脚", broken, StringComparison.Ordinal);

        preview.Site.Write("themes/default/parts/foot.sbn", "<footer>{{ site.no_such_name }}</footer>");
        await preview.WaitForAsync(Page, text => text.Contains("no_such_name", StringComparison.Ordinal) && text.Contains("themes/default/parts/foot.sbn:1:", StringComparison.Ordinal));
        preview.Site.Delete("themes/default/parts/foot.sbn");
        await preview.WaitForAsync(Page, text => !text.Contains("mz-frame", StringComparison.Ordinal) && !text.Contains("第二种页脚", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_settings_are_followed_through_an_error_and_back()
    {
        await using var preview = await RunningPreview.StartAsync();
        await preview.GetAsync("");
        preview.Site.Write("site.yml", GoodSite.Replace("样例站", "改名站", StringComparison.Ordinal));
        await preview.WaitForAsync("", "改名站");
        preview.Site.Write("site.yml", "title: [\n");
        var broken = await preview.WaitForAsync("", "mz-errors");
        Assert.Contains("改名站", broken, StringComparison.Ordinal);
        Assert.Contains("site.yml:", broken, StringComparison.Ordinal);
        preview.Site.Delete("site.yml");
        await preview.WaitForAsync("", "没有 site.yml");
        preview.Site.Write("site.yml", GoodSite);
        await preview.WaitForAsync("", text => text.Contains("样例站", StringComparison.Ordinal) && !text.Contains("mz-errors", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_an_error_stands_every_page_tells_it_and_assets_and_the_last_good_pages_work()
    {
        await using var preview = await RunningPreview.StartAsync();
        await preview.GetAsync("");
        preview.Site.Write(SampleSite.Table, BadTable.Replace("一般公共服务支出", "<script>alert(1)</script>", StringComparison.Ordinal));
        await preview.WaitForAsync("", "ARI-003");
        foreach (var path in (string[])["", Page, "alpha/index.html", "alpha/2024-budget/text/duties.html", "search.html", "no/such/page.html"])
        {
            var page = await preview.GetAsync(path);
            Assert.Contains("ARI-003", page, StringComparison.Ordinal);
            Assert.Contains("content/alpha/2024-budget/tables/01.csv:2:", page, StringComparison.Ordinal);
            Assert.Contains("<mark>31.00</mark>", page, StringComparison.Ordinal);
            Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        }
        Assert.Contains("31.00</td>", await preview.GetAsync(Page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await preview.Client.GetAsync("assets/style.css")).StatusCode);
        var good = await preview.GetAsync("_review/good/" + Page);
        Assert.Contains("30.00</td>", good, StringComparison.Ordinal);
        Assert.DoesNotContain("31.00", good, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await preview.Client.GetAsync("_review/good/assets/style.css")).StatusCode);

        preview.Site.Write(SampleSite.Table, SampleSite.GoodTable);
        await preview.WaitForAsync(Page, text => !text.Contains("mz-errors", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_table_that_cannot_be_read_leaves_the_last_page_below_the_error()
    {
        await using var preview = await RunningPreview.StartAsync();
        await preview.GetAsync("");
        preview.Site.Write(Disclosure, "year: [\n");
        var page = await preview.WaitForAsync(Page, "mz-errors");
        Assert.Contains("30.00</td>", page, StringComparison.Ordinal);
        preview.Site.Write(Disclosure, "year: 2024\nkind: budget\nstandard: sample\n");
        await preview.WaitForAsync(Page, text => !text.Contains("mz-errors", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("site.yml", "title: [\n", GoodSite)]
    [InlineData(SampleSite.Table, "科目编码\n\"", SampleSite.GoodTable)]
    [InlineData(Disclosure, "year: x\n", "year: 2024\nkind: budget\nstandard: sample\n")]
    [InlineData("content/alpha/department.yml", "", "name: 样例\n")]
    [InlineData("themes/default/pages/table.sbn", "{{ for }}", null)]
    public async Task A_first_build_that_fails_is_mended_by_a_save(string path, string broken, string? mended)
    {
        var site = new SampleSite();
        site.Write(path, broken);
        await using var preview = await RunningPreview.StartAsync(site);
        var page = await preview.WaitForAsync(Page, "mz-frame");
        Assert.Contains($"{path}", page, StringComparison.Ordinal);
        Assert.Contains("还没有过", await (await preview.Client.GetAsync("_review/good/" + Page)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        if (mended is null) site.Delete(path);
        else site.Write(path, mended);
        await preview.WaitForAsync(Page, text => !text.Contains("mz-frame", StringComparison.Ordinal));
        Assert.True(preview.News.Count >= 2);
    }

    [Fact]
    public async Task Another_title_or_language_of_the_site_is_shown_at_once()
    {
        await using var preview = await RunningPreview.StartAsync();
        await preview.GetAsync(Page);
        preview.Site.Write("site.yml", GoodSite.Replace("样例站", "另一个名称", StringComparison.Ordinal));
        Assert.Contains("30.00</td>", await preview.WaitForAsync(Page, "另一个名称"), StringComparison.Ordinal);
        preview.Site.Write("site.yml", GoodSite.Replace("zh-CN", "en", StringComparison.Ordinal));
        preview.Site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("合计,,30.00", "合计,,31.00", StringComparison.Ordinal));
        await preview.WaitForAsync(Page, "The total is basic plus project expenditure");
    }

    [Fact]
    public async Task Departments_come_and_go()
    {
        await using var preview = await RunningPreview.StartAsync();
        await preview.GetAsync("");
        preview.Site.AddDepartment("beta");
        await preview.WaitForAsync("", text => text.Contains("样例部门beta", StringComparison.Ordinal) && !text.Contains("mz-errors", StringComparison.Ordinal));
        Directory.Move(Path.Combine(preview.Site.Root, "content/beta"), Path.Combine(preview.Site.Root, "content/gamma"));
        await preview.WaitForAsync("", "gamma/index.html");
        Directory.Delete(Path.Combine(preview.Site.Root, "content/gamma"), recursive: true);
        await preview.WaitForAsync("", text => !text.Contains("样例部门beta", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_hears_of_a_save_at_once()
    {
        await using var preview = await RunningPreview.StartAsync();
        await using var events = await preview.Client.GetStreamAsync("_review/events");
        using var reader = new StreamReader(events);
        var version = await NextAsync(reader);
        var fastest = TimeSpan.MaxValue;
        for (var i = 0; i < 6; i++)
        {
            var started = Stopwatch.GetTimestamp();
            preview.Site.Write("content/alpha/2024-budget/text/duties.md", $"第{i}种工作。\n");
            var next = await NextAsync(reader);
            Assert.True(next > version);
            version = next;
            var took = Stopwatch.GetElapsedTime(started);
            if (took < fastest) fastest = took;
            await Task.Delay(100);
        }
        Assert.True(fastest < TimeSpan.FromMilliseconds(200), $"the fastest of six saves took {fastest.TotalMilliseconds} ms");
    }

    [Fact]
    public async Task Changes_are_found_where_the_system_tells_of_none()
    {
        using var site = new SampleSite();
        using var watcher = new SourceWatcher(site.Root, polling: true);
        var next = watcher.NextAsync(CancellationToken.None);
        site.Write(SampleSite.Table, SampleSite.GoodTable + "\n");
        site.Write("content/alpha/~$01.xlsx", "lock");
        Assert.Equal([SampleSite.Table], (await next.WaitAsync(TimeSpan.FromSeconds(10))).Paths);
        next = watcher.NextAsync(CancellationToken.None);
        site.Delete(SampleSite.Table);
        Assert.Equal([SampleSite.Table], (await next.WaitAsync(TimeSpan.FromSeconds(10))).Paths);
    }

    [Fact]
    public async Task A_save_is_told_once()
    {
        using var site = new SampleSite();
        using var watcher = new SourceWatcher(site.Root);
        var next = watcher.NextAsync(CancellationToken.None);
        // As editors save: another file, then its name.
        site.Write("content/alpha/2024-budget/tables/.01.csv.swp", "x");
        site.Write("content/alpha/2024-budget/tables/01.csv~", "x");
        File.Move(Path.Combine(site.Root, "content/alpha/2024-budget/tables/01.csv~"), Path.Combine(site.Root, SampleSite.Table), overwrite: true);
        Assert.Equal([SampleSite.Table], (await next.WaitAsync(TimeSpan.FromSeconds(10))).Paths);
        next = watcher.NextAsync(CancellationToken.None);
        Assert.NotSame(next, await Task.WhenAny(next, Task.Delay(2500)));
    }

    [Fact]
    public async Task A_fault_that_only_reading_back_finds_is_told_on_every_page()
    {
        await using var preview = await RunningPreview.StartAsync();
        await preview.GetAsync("");
        preview.Site.Write("themes/default/pages/search.sbn", "<!DOCTYPE html><html lang=\"zh-CN\"><head><title>{{ page.title }}</title></head><body><a href=\"nowhere.html\">x</a></body></html>");
        var page = await preview.WaitForAsync("", "OUT-");
        Assert.Contains("nowhere.html", page, StringComparison.Ordinal);
    }

    static async Task<int> NextAsync(StreamReader reader)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var line = await reader.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("the stream ended");
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return int.Parse(line.AsSpan(6), CultureInfo.InvariantCulture);
        }
    }
}
