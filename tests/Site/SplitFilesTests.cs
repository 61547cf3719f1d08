using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Mingzhang.Model;
using Mingzhang.Site;
using Mingzhang.Site.Portal;

namespace Mingzhang.Tests.Site;

/// <summary>What a large site splits: the sitemap and the search data.</summary>
public sealed class SplitFilesTests
{
    static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void A_sitemap_of_too_many_pages_becomes_an_index_that_lists_each_page_once()
    {
        var site = new SampleSite();
        var tools = new SiteTools(site.Outline, site.Theme!, new SiteOptions());
        var sitemap = new Sitemap([site.Plan.Summary], tools.Frame, most: 5);
        Assert.InRange(sitemap.PartCount, 3, 20);
        var index = Locations("sitemapindex", sitemap.WriteIndex);
        Assert.Equal(Enumerable.Range(1, sitemap.PartCount).Select(part => $"https://example.org/budget/sitemap-{part}.xml"), index);
        var pages = Enumerable.Range(0, sitemap.PartCount).SelectMany(part => Locations("urlset", output => sitemap.WritePart(part, output))).ToList();
        Assert.Equal(XDocument.Parse(site.Render("sitemap.xml")).Descendants(Sitemaps + "loc").Select(element => element.Value), pages);
    }

    [Fact]
    public void Search_data_of_many_departments_come_in_files_that_a_phone_can_fetch()
    {
        var departments = Enumerable.Range(1, 5).Select(number => new DepartmentSummary(
            new Department($"d{number}", $"部门{number}"), [], [],
            Found($"表{number}", $"地方{number}", $"d{number}/index.html", new string('字', 20)))).ToList();
        var length = departments[0].Search.Places.Length + departments[0].Search.Records.Length;
        var shards = SearchIndex.Shards(departments, most: 2 * length);
        Assert.Equal([2, 2, 1], shards.Select(shard => shard.Count));
        var files = Enumerable.Range(0, shards.Count).Select(index => Text(output => SearchIndex.Write(shards, index, output))).ToList();
        Assert.StartsWith("window.MINGZHANG_SEARCH={more:2,places:[", files[0], StringComparison.Ordinal);
        Assert.All(files.Skip(1), file => Assert.StartsWith("(window.MINGZHANG_SEARCH_MORE=window.MINGZHANG_SEARCH_MORE||[]).push({places:[", file, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, 5).Select(number => $"表{number} 地方{number}"), files.SelectMany(Titles));
    }

    static SearchBlock Found(string title, string place, string page, string body)
    {
        var search = SearchWriter.Begin();
        search.BeginRecord("table", title, place, page, "", "");
        search.Body(body);
        search.EndRecord();
        return search.End();
    }

    static IEnumerable<string> Titles(string file)
    {
        var json = file[file.IndexOf("places:", StringComparison.Ordinal)..(file.LastIndexOf(']') + 1)];
        using var data = JsonDocument.Parse("{" + json.Replace("places:", "\"places\":", StringComparison.Ordinal).Replace("records:", "\"records\":", StringComparison.Ordinal) + "}");
        var places = data.RootElement.GetProperty("places");
        return [.. data.RootElement.GetProperty("records").EnumerateArray().Select(record => $"{record[1].GetString()} {places[record[2].GetInt32()].GetString()}")];
    }

    static List<string> Locations(string root, Action<IBufferWriter<byte>> write)
    {
        var document = XDocument.Parse(Text(write));
        Assert.Equal(Sitemaps + root, document.Root!.Name);
        return [.. document.Descendants(Sitemaps + "loc").Select(element => element.Value)];
    }

    static string Text(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
