using System.Text;
using AngleSharp.Html.Parser;
using Mingzhang.Audit;
using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Staging;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Fuzz;

/// <summary>What an attacker, or a damaged disk, may put into sources, one by one.</summary>
public sealed class HostileSourceTests : IDisposable
{
    const string Script = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover=\"alert(3)";

    readonly SiteFixture _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_script_in_any_text_field_is_shown_as_text()
    {
        _site.Write("site.yml", TinySite.Site.Replace("测试站", Quoted("测试站" + Script), StringComparison.Ordinal).Replace("某县财政局", Quoted(Script), StringComparison.Ordinal) + $"description: {Quoted(Script)}\n");
        _site.Write($"content/{SiteFixture.Department}/department.yml", $"name: {Quoted("某县教育局" + Script)}\ncode: \"105\"\nregion: {Quoted(Script)}\n");
        _site.Write($"{SiteFixture.DisclosureFolder}/text/duties.md", $"职责{Script}\n\n<svg onload=alert(6)>\n\n| <b onclick=alert(7)> |\n|---|\n| {Script} |\n");
        _site.Write(SiteFixture.FormPath("01"), TinySite.Form.Replace("维修校舍, 实施期", $"{Quoted(Script)}, 实施期", StringComparison.Ordinal).Replace("实施期: 修缮校舍", $"实施期: {Quoted(Script)}", StringComparison.Ordinal));
        _site.Write($"{SiteFixture.DisclosureFolder}/disclosure.yml", TinySite.Disclosure.Replace("注：本表无数据", Quoted("注：" + Script), StringComparison.Ordinal));
        var result = Build();
        Assert.True(result.Published, string.Join('\n', result.Findings.Where(finding => finding.Severity == Severity.Error)));
        var pages = Directory.EnumerateFiles(Path.Combine(_site.Root, "public"), "*.html", SearchOption.AllDirectories).ToList();
        Assert.True(pages.Count > 10);
        var shown = 0;
        foreach (var page in pages)
        {
            var html = File.ReadAllText(page, Encoding.UTF8);
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
            AssertHarmless(html);
            if (html.Contains("&lt;script&gt;alert(1)", StringComparison.Ordinal)) shown++;
        }
        Assert.True(shown > 5, $"the text stands on {shown} pages only");
        foreach (var script in Directory.EnumerateFiles(Path.Combine(_site.Root, "public", "assets"), "*.js")) Assert.DoesNotContain("<script>alert", File.ReadAllText(script, Encoding.UTF8), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt&#58;alert(1))")]
    [InlineData("[x](data:text/html,<script>alert(1)</script>)")]
    [InlineData("![x](x\" onload=\"alert)")]
    [InlineData("<javascript:alert(1)>")]
    public void A_script_as_a_link_is_refused(string markdown)
    {
        _site.Write($"{SiteFixture.DisclosureFolder}/text/duties.md", $"职责。{markdown}\n");
        var result = Build();
        Assert.DoesNotContain(result.Findings, finding => finding.Rule == ProgramRules.RuleFailed.Id);
        if (!result.Published) return;
        AssertHarmless(File.ReadAllText(Path.Combine(_site.Root, "public", SiteFixture.Department, "2024-budget", "text", "duties.html"), Encoding.UTF8));
    }

    [Theory]
    [InlineData("\u202e支出金额\u202c")]
    [InlineData("教\u200b育\u2066支出\u2069")]
    public void A_direction_override_can_neither_drive_a_terminal_nor_hide_what_a_finding_says(string text)
    {
        _site.Replace(SiteFixture.TablePath("02"), "教育支出", text);
        var result = Build();
        Assert.DoesNotContain(result.Findings, finding => finding.Rule == ProgramRules.RuleFailed.Id);
        var printed = new StringWriter();
        new TextPrinter(Language.Chinese, new Mingzhang.Sources.SiteLines(_site.Root)).Print(new FindingReport(result.Findings), printed);
        Assert.DoesNotContain(printed.ToString(), c => c is '\u202e' or '\u202c' or '\u200b' or '\u2066' or '\u2069');
    }

    /// <summary>A name stands on every page: one of thousands of characters once made two gigabytes of a small site.</summary>
    [Theory]
    [InlineData("site.yml", "测试站", 1, 8)]
    [InlineData("content/jiaoyu-ju/department.yml", "某县教育局", 1, 7)]
    public void A_name_that_would_fill_every_page_is_refused_at_its_place(string file, string name, int line, int column)
    {
        var text = _site.ReadFile(file);
        Assert.Contains(name, text, StringComparison.Ordinal);
        _site.Write(file, text.Replace(name, new string('一', 5000), StringComparison.Ordinal));
        var result = Build();
        Assert.False(result.Published);
        var finding = Assert.Single(result.Findings, finding => finding.Rule == "SRC-009");
        Assert.Equal((file, line, column), (finding.Span.File, finding.Span.Line, finding.Span.Column));
    }

    [Fact]
    public void A_NUL_is_refused_at_its_place()
    {
        _site.Replace(SiteFixture.TablePath("02"), "教育支出", "教\0育支出");
        var result = Build();
        Assert.False(result.Published);
        Assert.Contains(result.Findings, finding => finding is { Rule: "SRC-004", Span.Line: > 1 });
    }

    [Fact]
    public void A_lone_surrogate_in_UTF_8_is_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(_site.ReadFile(SiteFixture.TablePath("02")));
        _site.WriteBytes(SiteFixture.TablePath("02"), [.. bytes, 0xED, 0xA0, 0x80, (byte)'\n']);
        Refused();
    }

    [Fact]
    public void A_lone_surrogate_as_a_YAML_escape_is_refused_or_harmless()
    {
        _site.Write(SiteFixture.FormPath("01"), TinySite.Form.Replace("总体目标: {实施期: 修缮校舍", "总体目标: {实施期: \"修缮\\uD800校舍\"", StringComparison.Ordinal));
        Assert.DoesNotContain(Build().Findings, finding => finding.Rule == ProgramRules.RuleFailed.Id);
    }

    [Fact]
    public void YAML_aliases_are_refused_before_they_can_grow()
    {
        var bomb = new StringBuilder("a0: &a0 [x]\n");
        for (var i = 1; i < 40; i++) bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        _site.Write(SiteFixture.FormPath("01"), bomb.ToString());
        Assert.Contains(Refused().Findings, finding => finding.Rule == "SRC-019");
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Deep_YAML_is_refused_before_the_stack_ends(char open, char close)
    {
        _site.Write(SiteFixture.FormPath("01"), "a: " + new string(open, 100_000) + new string(close, 100_000) + "\n");
        Refused();
    }

    [Fact]
    public void Deep_Markdown_is_published_or_refused()
    {
        _site.Write($"{SiteFixture.DisclosureFolder}/text/duties.md", new string('>', 5000) + " a\n\n" + new string('[', 5000) + "\n\n" + string.Concat(Enumerable.Repeat("*_", 5000)) + "\n");
        Assert.DoesNotContain(Build().Findings, finding => finding.Rule == ProgramRules.RuleFailed.Id);
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\..\\secret")]
    [InlineData("C:\\Windows\\win.ini")]
    [InlineData("con")]
    public void A_name_of_a_standard_theme_or_code_list_reads_no_file_elsewhere(string name)
    {
        _site.Write($"{SiteFixture.DisclosureFolder}/disclosure.yml", TinySite.Disclosure.Replace("standard: tiny", $"standard: '{name}'", StringComparison.Ordinal));
        Refused();
        _site.Write($"{SiteFixture.DisclosureFolder}/disclosure.yml", TinySite.Disclosure).Write("site.yml", TinySite.Site.Replace("theme: default", $"theme: '{name}'", StringComparison.Ordinal));
        Refused();
    }

    [Theory]
    [InlineData("con")]
    [InlineData("nul")]
    [InlineData("com1")]
    [InlineData("a b")]
    [InlineData("a..b")]
    [InlineData("部门")]
    public void A_folder_whose_name_is_no_address_everywhere_is_refused(string id)
    {
        _site.Write($"content/{id}/department.yml", "name: 甲\n");
        Refused();
    }

    [SkippableFact]
    public void A_link_to_a_device_or_out_of_the_site_is_not_read()
    {
        Skip.If(OperatingSystem.IsWindows(), "links need a right there");
        File.Delete(Path.Combine(_site.Root, SiteFixture.FormPath("01")));
        File.CreateSymbolicLink(Path.Combine(_site.Root, SiteFixture.FormPath("01")), "/dev/zero");
        Assert.Contains(Refused().Findings, finding => finding.Rule == "SITE-004");
    }

    [SkippableFact]
    public void A_standard_that_is_a_link_out_of_the_site_is_not_read()
    {
        Skip.If(OperatingSystem.IsWindows(), "links need a right there");
        var outside = Directory.CreateTempSubdirectory("mingzhang-outside-").FullName;
        var standard = Path.Combine(_site.Root, "content/standards/tiny.yml");
        File.Move(standard, Path.Combine(outside, "tiny.yml"));
        File.CreateSymbolicLink(standard, Path.Combine(outside, "tiny.yml"));
        Assert.Contains(Refused().Findings, finding => finding.Rule == "SITE-004" && finding.Span.File == "content/standards/tiny.yml");
        Directory.Delete(outside, recursive: true);
    }

    BuildResult Refused()
    {
        var result = Build();
        Assert.False(result.Published);
        Assert.Contains(result.Findings, finding => finding is { Severity: Severity.Error, Span.IsNone: false });
        Assert.DoesNotContain(result.Findings, finding => finding.Rule == ProgramRules.RuleFailed.Id);
        Assert.False(Directory.Exists(Path.Combine(_site.Root, "public")));
        return result;
    }

    BuildResult Build() => new SiteBuild(
        new BuildRequest(_site.Root) { Output = OutputFolder.Of(_site.Root, Path.Combine(_site.Root, "public")), Pdf = false, UsesCache = false, Audit = AuditMode.Full },
        new BuildProgress(), CancellationToken.None).Run();

    static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>As a browser reads the page, it has no handler, no script of its own and no address that runs one.</summary>
    static void AssertHarmless(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        Assert.True(page.All.Length > 20);
        foreach (var element in page.All)
        {
            if (element.LocalName is "script") Assert.DoesNotContain("<", element.TextContent, StringComparison.Ordinal);
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), $"{element.LocalName} has {attribute.Name}");
                if (attribute.Name is "href" or "src") Assert.DoesNotMatch("(?i)^\\s*(javascript|data|vbscript):", attribute.Value);
            }
        }
    }
}
