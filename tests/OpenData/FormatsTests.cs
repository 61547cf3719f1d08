using System.Text;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.OpenData;

/// <summary>A site that publishes its data in fewer formats.</summary>
public sealed class FormatsTests
{
    const string Folder = "alpha/2024-budget/data";

    [Theory]
    [InlineData("[csv]", "facts.csv 01.csv")]
    [InlineData("[xlsx]", "facts.csv 01.csv disclosure.xlsx")]
    [InlineData("[excel-csv]", "facts.csv 01.csv 01.excel.csv")]
    [InlineData("[csv, json]", "facts.csv 01.csv 01.json table.schema.json")]
    [InlineData("[json, xlsx, excel-csv]", "facts.csv 01.csv 01.excel.csv 01.json table.schema.json disclosure.xlsx")]
    public void A_site_publishes_the_formats_that_it_lists_and_links_to_no_others(string formats, string expected)
    {
        using var site = Site(formats);
        site.Run("build", "--no-pdf", "--strict").Expect(0);
        string[] all = ["facts.csv", "01.csv", "01.excel.csv", "01.json", "table.schema.json", "disclosure.xlsx"];
        var made = expected.Split(' ');
        var told = string.Join('\n', new[] { "alpha/2024-budget/index.html", "alpha/2024-budget/tables/01.html", $"{Folder}/datapackage.json", "catalog.jsonld" }
            .Select(path => File.ReadAllText(Path.Combine(site.Output, path), Encoding.UTF8)));
        foreach (var file in all)
        {
            var isMade = made.Contains(file);
            Assert.True(isMade == File.Exists(Path.Combine(site.Output, Folder, file)), file);
            Assert.True(isMade == (told.Contains($"/{file}\"", StringComparison.Ordinal) || told.Contains($"\"{file}\"", StringComparison.Ordinal)), file);
        }
    }

    [Fact]
    public void A_format_that_there_is_not_is_an_error_that_lists_those_there_are()
    {
        using var site = Site("[csv, ods]");
        var error = site.Run("check").Expect(1).Error;
        Assert.Contains("SITE-003", error, StringComparison.Ordinal);
        Assert.Contains("“formats”里只能写 csv、excel-csv、json、xlsx", error, StringComparison.Ordinal);
    }

    static SampleSite Site(string formats)
    {
        var site = new SampleSite();
        site.AddDepartment("alpha", "2024-budget");
        site.Write("site.yml", $"title: 样例\nurl: https://example.org/\nlanguage: zh-CN\ntheme: default\norganisation: {{name: 样例}}\nformats: {formats}\n");
        return site;
    }
}
