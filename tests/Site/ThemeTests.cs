using System.Reflection;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Site.Views;
using Mingzhang.Templating.Values;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Site;

public sealed class ThemeTests : IDisposable
{
    readonly string _root = Directory.CreateTempSubdirectory("mingzhang-theme").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_list_of_view_models_in_the_readme_is_the_program_s()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "themes", "README.md"), System.Text.Encoding.UTF8);
        var types = typeof(PageModel).Assembly.GetTypes().Where(type => type is { Namespace: "Mingzhang.Site.Views", IsPublic: true }).ToList();

        Assert.True(types.Count > 45, $"{types.Count} types");
        Assert.Equal(types.Select(type => type.Name).Order(StringComparer.Ordinal), Sections(readme).Keys.Order(StringComparer.Ordinal));
        foreach (var type in types)
        {
            var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Select(property => MemberNames.Rename(property.Name)).Order(StringComparer.Ordinal);
            Assert.Equal((type.Name, string.Join(' ', members)), (type.Name, string.Join(' ', Sections(readme)[type.Name].Order(StringComparer.Ordinal))));
        }
    }

    [Fact]
    public void Both_languages_have_the_same_texts()
    {
        Assert.Equal(Keys("zh-CN"), Keys("en"));
    }

    [Fact]
    public void Every_template_parses() => Assert.Empty(new SampleSite().Theme!.Check());

    [Fact]
    public void The_colour_of_the_site_stands_in_the_stylesheet_and_changes_its_hash()
    {
        var (plain, green) = (new SampleSite(), new SampleSite(colour: "#0b5d3b"));

        Assert.Contains("--brand:#0b5d3b;", green.Render("assets/style.css"), StringComparison.Ordinal);
        Assert.NotEqual(plain.Theme!.FindAsset("assets/style.css")!.Version, green.Theme!.FindAsset("assets/style.css")!.Version);
        Assert.NotEqual(plain.Theme.Fingerprint("assets/"), green.Theme.Fingerprint("assets/"));
        Assert.Equal(plain.Theme.Fingerprint("pages/table.sbn"), green.Theme.Fingerprint("pages/table.sbn"));
    }

    [Theory]
    [InlineData("#ffcc00")]
    [InlineData("blue")]
    [InlineData("#12345")]
    public void A_colour_that_cannot_carry_white_text_is_an_error(string colour)
    {
        Assert.Equal("SITE-003", Assert.Single(new SampleSite(colour: colour).Findings.ToSortedList()).Rule);
    }

    [Fact]
    public void The_stylesheet_keeps_to_its_weight()
    {
        var css = new SampleSite().Theme!.FindAsset("assets/style.css")!.Content;
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(css);

        Assert.InRange(packed.Length, 1000, 12 * 1024);
    }

    [Fact]
    public void A_file_of_the_site_lies_over_the_file_of_the_theme()
    {
        Put("themes/default/pages/not-found.sbn", "<title>{{ page.heading }}</title> {{ text.home }} {{ text.search }}");
        Put("themes/default/texts/zh-CN.yml", "home: 回家");

        Assert.Equal("<title>找不到这个页面</title> 回家 搜索", new SampleSite(root: _root).Render("404.html"));
    }

    [Fact]
    public void A_theme_takes_what_it_lacks_from_the_theme_that_it_extends()
    {
        Put("themes/own/theme.yml", "name: 自己的\nextends: default");
        Put("themes/own/pages/not-found.sbn", "own");

        var site = new SampleSite(root: _root, theme: "own");

        Assert.Equal("own", site.Render("404.html"));
        Assert.Contains("<h1>", site.Render("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_that_does_not_exist_is_an_error()
    {
        Assert.Equal("SITE-006", Assert.Single(new SampleSite(root: _root, theme: "none").Findings.ToSortedList()).Rule);
    }

    [Fact]
    public void A_misspelt_name_is_an_error_at_its_place()
    {
        Put("themes/default/pages/not-found.sbn", "one\n{{ page.headin }}");

        var fault = Assert.Throws<FindingException>(() => new SampleSite(root: _root).Render("404.html"));

        Assert.Equal(("TPL-002", "themes/default/pages/not-found.sbn", 2), (fault.Finding.Rule, fault.Finding.Span.File, fault.Finding.Span.Line));
    }

    [Fact]
    public void A_template_that_cannot_be_parsed_is_told_before_anything_is_rendered()
    {
        Put("themes/default/parts/pager.sbn", "{{ if }}");

        Assert.Contains(new SampleSite(root: _root).Theme!.Check(), finding => finding.Span.File == "themes/default/parts/pager.sbn" && finding.Rule == "TPL-001");
    }

    [Fact]
    public void A_link_out_of_the_theme_is_refused()
    {
        Put("secret.css", "secret");
        Directory.CreateDirectory(Path.Combine(_root, "themes/default/assets"));
        File.CreateSymbolicLink(Path.Combine(_root, "themes/default/assets/extra.css"), Path.Combine(_root, "secret.css"));

        var site = new SampleSite(root: _root);

        Assert.Equal("SITE-004", Assert.Single(site.Findings.ToSortedList()).Rule);
        Assert.Null(site.Theme!.FindAsset("assets/extra.css"));
    }

    void Put(string path, string text)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    static List<string> Keys(string language)
    {
        var path = $"themes/default/texts/{language}.yml";
        var findings = new FindingList();
        var source = SourceDecoder.Decode(path, File.ReadAllBytes(Path.Combine(Repository.Root, path)), findings)!;
        var keys = YamlReader.ReadMapping(source, findings)!.Entries.ToArray().Select(entry => entry.Key).ToList();
        Assert.Empty(findings.ToSortedList());
        Assert.True(keys.Count > 100);
        return keys;
    }

    static Dictionary<string, List<string>> Sections(string readme)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? names = null;
        foreach (var line in readme[readme.IndexOf("<!-- view models -->", StringComparison.Ordinal)..].Split('\n'))
        {
            if (line.StartsWith("### ", StringComparison.Ordinal)) sections[line[4..]] = names = [];
            else if (line.StartsWith("| `", StringComparison.Ordinal)) names!.Add(line[3..line.IndexOf('`', 3)]);
        }
        return sections;
    }
}
