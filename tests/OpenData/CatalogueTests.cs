using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.OpenData;

/// <summary>What a built site says of itself as data: the catalogue, its checksums, and what a correction leaves behind.</summary>
public sealed class CatalogueTests
{
    const string Was = "0123456789abcdef";

    [Fact]
    public void The_catalogue_lists_series_data_sets_and_files_with_their_checksums()
    {
        using var site = TwoYears();
        site.Run("build", "--no-pdf").Expect(0);
        using var json = JsonDocument.Parse(Read(site, "catalog.jsonld"));
        var catalogue = json.RootElement;
        Assert.Equal("dcat:Catalog", catalogue.GetProperty("@type").GetString());
        Assert.Equal("http://www.w3.org/ns/dcat#", catalogue.GetProperty("@context").GetProperty("dcat").GetString());
        var listed = catalogue.GetProperty("dcat:dataset").EnumerateArray().ToList();
        var series = Assert.Single(listed, item => TypeOf(item) == "dcat:DatasetSeries");
        Assert.Equal("样例部门alpha 部门预算", series.GetProperty("dct:title").GetString());
        Assert.EndsWith("/ANNUAL", LinkOf(series, "dct:accrualPeriodicity"), StringComparison.Ordinal);
        var sets = listed.Where(item => TypeOf(item) == "dcat:Dataset").ToList();
        Assert.Equal(["alpha-2024-budget", "alpha-2023-budget"], sets.Select(set => set.GetProperty("dct:identifier").GetString()));
        Assert.All(sets, set => Assert.Equal(series.GetProperty("@id").GetString(), LinkOf(set, "dcat:inSeries")));
        Assert.Equal(sets[1].GetProperty("@id").GetString(), LinkOf(sets[0], "dcat:prev"));
        Assert.False(sets[1].TryGetProperty("dcat:prev", out _));
        Assert.Equal("2024-01-01", sets[0].GetProperty("dct:temporal").GetProperty("dcat:startDate").GetProperty("@value").GetString());
        var files = sets.SelectMany(set => set.GetProperty("dcat:distribution").EnumerateArray()).ToList();
        Assert.Equal(6, files.Count);
        foreach (var file in files)
        {
            var path = LinkOf(file, "dcat:downloadURL")["https://example.org/".Length..];
            var bytes = File.ReadAllBytes(Path.Combine(site.Output, path));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("spdx:checksum").GetProperty("spdx:checksumValue").GetProperty("@value").GetString());
            Assert.StartsWith("https://www.iana.org/assignments/media-types/", LinkOf(file, "dcat:mediaType"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_rebuild_of_one_department_keeps_the_checksums_of_the_others()
    {
        using var site = TwoYears();
        site.AddDepartment("beta");
        site.Run("build", "--no-pdf").Expect(0);
        var first = Read(site, "catalog.jsonld");
        site.Write("content/beta/2024-budget/text/duties.md", "负责别的样例。\n");
        site.Run("build", "--no-pdf").Expect(0);
        Assert.Equal(first, Read(site, "catalog.jsonld"));
    }

    [Fact]
    public void The_page_says_each_file_with_size_and_checksum_for_search_engines()
    {
        using var site = TwoYears();
        site.Run("build", "--no-pdf").Expect(0);
        var page = Read(site, "alpha/2024-budget/index.html");
        var start = page.IndexOf("<script type=\"application/ld+json\">", StringComparison.Ordinal) + "<script type=\"application/ld+json\">".Length;
        using var json = JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]);
        var distribution = json.RootElement.GetProperty("distribution").EnumerateArray().ToList();
        Assert.Equal(6, distribution.Count);
        foreach (var file in distribution)
        {
            var bytes = File.ReadAllBytes(Path.Combine(site.Output, file.GetProperty("contentUrl").GetString()!["https://example.org/".Length..]));
            Assert.Equal($"{bytes.Length} B", file.GetProperty("contentSize").GetString());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("sha256").GetString());
        }
        Assert.Equal("https://example.org/catalog.jsonld", json.RootElement.GetProperty("includedInDataCatalog").GetProperty("url").GetString());
    }

    [Fact]
    public void A_correction_is_told_on_the_page_in_the_feed_and_in_the_version_with_the_old_and_the_new_fingerprint()
    {
        using var site = TwoYears();
        site.Write("content/alpha/2024-budget/disclosure.yml",
            $"year: 2024\nkind: budget\nstandard: sample\npublished: 2024-03-01\ncorrections:\n  - {{date: 2024-05-06, what: 更正表1的合计, was: \"{Was}\"}}\n");
        site.Run("build", "--no-pdf").Expect(0);
        var now = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(site.Output, "alpha/2024-budget/data/facts.csv"))));
        var page = Read(site, "alpha/2024-budget/index.html");
        foreach (var part in (string[])["更正表1的合计", "2024-05-06", Was, now]) Assert.Contains(part, page, StringComparison.Ordinal);
        var feed = Read(site, "feed.xml");
        Assert.Contains($"更正表1的合计 更正前的数据指纹 {Was} 现在的数据指纹 {now}", feed, StringComparison.Ordinal);
        Assert.Contains("\"version\": \"2024.1.1\"", Read(site, "alpha/2024-budget/data/datapackage.json"), StringComparison.Ordinal);
        Assert.Contains("\"dateModified\":\"2024-05-06\"", page, StringComparison.Ordinal);
        Assert.Contains("\"@value\": \"2024-05-06\"", Read(site, "catalog.jsonld"), StringComparison.Ordinal);
        // What was not corrected keeps its fingerprint, and another title is no other figure.
        site.Write("site.yml", "title: 另一个名称\nurl: https://example.org/\nlanguage: zh-CN\ntheme: default\norganisation: {name: 样例}\n");
        site.Run("build", "--no-pdf").Expect(0);
        Assert.Contains(now, Read(site, "alpha/2024-budget/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_checked_can_be_read_by_programs_with_the_mistakes_that_stay()
    {
        using var site = TwoYears();
        site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("合计,,30.00", "合计,,31.00", StringComparison.Ordinal));
        site.Write("content/alpha/2024-budget/disclosure.yml", """
            year: 2024
            kind: budget
            standard: sample
            published: 2024-03-01
            waivers:
              - {rule: ARI-003, at: 01/total/total, published: "31.00", reason: 公开件如此, by: 样例整理, approved: 2024-05-01}
            """);
        site.Run("build", "--no-pdf").Expect(0);
        using var json = JsonDocument.Parse(Read(site, "alpha/2024-budget/data/validation.json"));
        var told = json.RootElement;
        Assert.Equal("alpha/2024-budget", told.GetProperty("disclosure").GetString());
        var waived = told.GetProperty("waived").EnumerateArray().ToList();
        Assert.Equal(waived.Count, told.GetProperty("summary").GetProperty("waived").GetInt32());
        var one = waived.Single(item => item.GetProperty("rule").GetString() == "ARI-003");
        Assert.Equal(("01/total/total", "31.00", "公开件如此", "样例整理", "2024-05-01"),
            (one.GetProperty("at").GetString(), one.GetProperty("published").GetString(), one.GetProperty("reason").GetString(), one.GetProperty("by").GetString(), one.GetProperty("approved").GetString()));
        Assert.Equal("01", told.GetProperty("tables")[0].GetProperty("table").GetString());
        Assert.Equal(told.GetProperty("tables").EnumerateArray().Sum(table => table.GetProperty("verified").GetInt32()), told.GetProperty("summary").GetProperty("verified").GetInt32());
        Assert.Contains("href=\"data/validation.json\"", Read(site, "alpha/2024-budget/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fingerprint_that_is_none_is_an_error()
    {
        using var site = TwoYears();
        site.Write("content/alpha/2024-budget/disclosure.yml", "year: 2024\nkind: budget\nstandard: sample\ncorrections: [{date: 2024-05-06, what: 更正, was: abc}]\n");
        Assert.Contains("SITE-003", site.Run("check").Expect(1).Error, StringComparison.Ordinal);
    }

    static SampleSite TwoYears()
    {
        var site = new SampleSite();
        site.AddDepartment("alpha", "2023-budget");
        return site;
    }

    static string Read(SampleSite site, string path) => File.ReadAllText(Path.Combine(site.Output, path), Encoding.UTF8);

    static string TypeOf(JsonElement item) => item.GetProperty("@type").GetString()!;

    static string LinkOf(JsonElement item, string property) => item.GetProperty(property).GetProperty("@id").GetString()!;
}
