using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Print.Reports;

/// <summary>What users are told when a report cannot be printed as it should be.</summary>
public sealed class ReportFindingTests
{
    /// <summary>U+2A6A5, four dragons: in no font of the default theme.</summary>
    const string Rare = "\U0002A6A5";

    [Fact]
    public void A_character_that_no_font_has_is_told_once_at_its_place_in_the_source()
    {
        using var site = new SampleSite();
        site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("一般公共服务支出", "一般公共服务" + Rare, StringComparison.Ordinal));
        var run = site.Run("build", "--format", "json");
        Assert.Contains($"\"{SampleSite.Table}\"", OfRule(run.Out, "PRT-002"), StringComparison.Ordinal);
        Assert.Contains("U+2A6A5", OfRule(run.Out, "PRT-002"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_in_the_name_of_a_project_is_told_in_its_file()
    {
        using var site = new SiteFixture();
        var path = Directory.GetFiles(Path.Combine(site.Root, SiteFixture.DisclosureFolder, "projects"))[0];
        var relative = Path.GetRelativePath(site.Root, path).Replace('\\', '/');
        site.Replace(relative, "项目名称: ", "项目名称: " + Rare);
        var run = MingzhangRun.Of(site.Root, "build", "--format", "json");
        Assert.Contains(relative, OfRule(run.Out, "PRT-002"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("print/parts/table.sbn", "<marquee>{{ item.table.title }}</marquee>\n", 1)]
    [InlineData("print/parts/table.sbn", "<h2>{{ item.table.title }}</h2>\n<p onclick=\"x\">甲</p>\n", 2)]
    [InlineData("print/report.css", "body { color: #000; }\n.cover { position: fixed; }\n", 2)]
    public void A_fault_of_the_print_theme_is_told_at_its_line_in_the_theme(string file, string text, int line)
    {
        using var site = new SampleSite();
        site.Write("themes/default/" + file, text);
        var run = site.Run("build").Expect(1);
        Assert.Contains($"themes/default/{file}:{line}:", run.Out + run.Error, StringComparison.Ordinal);
        Assert.Contains("PRT-001", run.Out + run.Error, StringComparison.Ordinal);
    }

    /// <summary>The one finding of a rule, as the JSON format writes it.</summary>
    static string OfRule(string json, string rule)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        var findings = document.RootElement.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("rule").GetString() == rule).ToList();
        return Assert.Single(findings).GetRawText();
    }
}
