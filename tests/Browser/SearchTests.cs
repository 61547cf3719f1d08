using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mingzhang.Tests.Browser;

/// <summary>The search of the page finds, in this order, what this second implementation of its rules finds (ux.md F1, F2, F4).</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Browser")]
public sealed partial class SearchTests(ChromiumFixture chromium, BuiltSite site)
{
    const int Limit = 50;

    static readonly string[] Kinds = ["disclosure", "table", "form", "row", "text"];

    public static IReadOnlyList<string> Queries { get; } =
    [
        "公务用车", "2013201", "4707.09", "4,707.09", "４７０７．０９", "三公", "“三公”", "０", "村", "<script>", new string('预', 500), "收支总表", "预算公开表2", "组织事务", "20132",
        "213", "农村综合改革", "住房公积金 22.12", "屯留 三公", "平乡", "临汾 支出", "2,827.00", "老干部", "机关运行经费", "公务接待费", "pdf", "没有这个词", "绩效", "  支出   总表  ", "0.00",
    ];

    [SkippableFact]
    public async Task Every_query_gives_what_the_reference_gives()
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var records = Records();
        var found = 0;
        foreach (var query in Queries)
        {
            var expected = Find(records, query);
            // A new document each time: a change of the fragment alone would not search again.
            await page.GotoAsync("about:blank");
            await page.GotoAsync(site.AddressOf("search.html") + "#q=" + Uri.EscapeDataString(query));
            if (Words(query).Length > 0) await page.WaitForFunctionAsync("() => window.MINGZHANG_SEARCH && document.getElementById('search-status').textContent && !document.getElementById('search-status').textContent.includes('正在')");
            var shown = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#results a')].map(a => a.getAttribute('href'))");
            Assert.True(expected.SequenceEqual(shown), $"“{query}”: expected {string.Join(' ', expected.Take(3))}, shown {string.Join(' ', shown.Take(3))}");
            found += shown.Length;
        }
        Assert.True(Queries.Count >= 30 && found > 100, $"{Queries.Count} queries, {found} results");
    }

    [SkippableFact]
    public async Task What_was_found_is_marked_and_markup_stays_words()
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.AddressOf("search.html"));
        await page.FillAsync("#q", "４７０７.09");
        await page.PressAsync("#q", "Enter");
        await Assertions.Expect(page.Locator("#results mark").First).ToHaveTextAsync("4,707.09");
        await page.FillAsync("#q", "<script>没有这个词");
        await page.PressAsync("#q", "Enter");
        await Assertions.Expect(page.Locator("#search-status")).ToContainTextAsync("没有找到");
    }

    [SkippableFact]
    public async Task Without_scripts_an_index_of_everything_stands_in_place_of_the_form()
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.AddressOf("search.html"));
        Assert.False(await page.Locator("#search").IsVisibleAsync());
        Assert.True(await page.Locator("#index a[href='tunliu-zuzhibu/2024-budget/index.html']").IsVisibleAsync());
    }

    sealed record Entry(string Kind, string Key, string Code, string All, string Path);

    List<Entry> Records()
    {
        var script = File.ReadAllText(Path.Combine(site.Output, "assets", "search-data.js"), System.Text.Encoding.UTF8);
        var json = script["window.MINGZHANG_SEARCH=".Length..].TrimEnd('\n', ';').Replace("{places:", "{\"places\":", StringComparison.Ordinal).Replace("],records:[", "],\"records\":[", StringComparison.Ordinal);
        using var data = JsonDocument.Parse(json);
        var places = data.RootElement.GetProperty("places").EnumerateArray().Select(place => place.GetString()!).ToList();
        return [.. data.RootElement.GetProperty("records").EnumerateArray().Select(record => new Entry(
            record[0].GetString()!, Fold(record[1].GetString()!), record[4].GetString()!,
            Fold($"{record[1].GetString()} {places[record[2].GetInt32()]} {record[4].GetString()} {record[5].GetString()}"), record[3].GetString()!))];
    }

    static List<string> Find(List<Entry> records, string query)
    {
        var words = Words(query);
        if (words.Length == 0) return [];
        return [.. records.Where(record => words.All(word => record.All.Contains(word, StringComparison.Ordinal))).OrderBy(record => Rank(record, words)).Take(Limit).Select(record => record.Path)];
    }

    static int Rank(Entry record, string[] words) => (words.Sum(word => Distance(record, word)) * 10) + Array.IndexOf(Kinds, record.Kind);

    static int Distance(Entry record, string word)
    {
        if (record.Code == word) return 0;
        if (record.Key == word) return 1;
        if (record.Code.StartsWith(word, StringComparison.Ordinal)) return 2;
        return record.Key.IndexOf(word, StringComparison.Ordinal) switch { 0 => 3, > 0 => 4, _ => 5 };
    }

    static string[] Words(string query) => Fold(query.Length > 500 ? query[..500] : query).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>NFKC as far as the queries need it: .NET without ICU does not fold widths.</summary>
    static string Fold(string text) => Grouping().Replace(string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c)).ToLowerInvariant(), "$1");

    [GeneratedRegex("([0-9]),(?=[0-9])")]
    private static partial Regex Grouping();
}
