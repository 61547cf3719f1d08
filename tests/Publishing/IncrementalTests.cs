using System.Globalization;
using System.Text;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Staging;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Publishing;

/// <summary>Builds that take unchanged departments over must give the bytes of a clean build.</summary>
public sealed class IncrementalTests : IDisposable
{
    const int DefaultRounds = 25;
    static readonly string[] ThemeFiles = ["pages/portal.sbn", "pages/search.sbn", "pages/text.sbn", "pages/project.sbn", "parts/foot.sbn"];
    static readonly string[] Departments = ["alpha", "beta", "gamma", "delta", "epsilon"];

    readonly SampleSite _site = new();
    int _seconds;

    public IncrementalTests()
    {
        foreach (var department in Departments.Skip(1)) _site.AddDepartment(department);
        Settle();
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Only_the_department_that_changed_is_made_anew()
    {
        Assert.Equal(0, Build().Kept);
        Assert.Equal(5, Build().Kept);
        Edit("content/beta/2024-budget/text/duties.md", "负责另一项工作。\n");
        var result = Build();
        Assert.Equal(4, result.Kept);
        Assert.InRange(result.Changed, 2, 20);
        AssertClean();
    }

    [Fact]
    public void A_department_is_made_anew_when_what_all_share_changes()
    {
        Build();
        Edit("site.yml", "title: 改名的站\nurl: https://example.org/\nlanguage: zh-CN\ntheme: default\norganisation: {name: 样例}\n");
        Assert.Equal(0, Build().Kept);
        Assert.Equal(5, Build().Kept);
        Edit("themes/default/texts/zh-CN.yml", "home: 回首页\n");
        Assert.Equal(0, Build().Kept);
        AssertClean();
    }

    [Fact]
    public void A_changed_theme_file_makes_anew_what_uses_it()
    {
        Build();
        EditTheme("pages/portal.sbn", "<!-- 另一个首页 -->");
        Assert.Equal(5, Build().Kept);
        AssertClean();
        EditTheme("pages/table.sbn", "<!-- 另一种表 -->");
        Assert.Equal(0, Build().Kept);
        AssertClean();
        EditTheme("parts/foot.sbn", "<!-- 另一个页脚 -->");
        Assert.Equal(0, Build().Kept);
    }

    [Fact]
    public void Where_a_template_includes_pages_any_page_may_be_in_any_other()
    {
        EditTheme("parts/foot.sbn", "{{ if false; include 'pages/portal'; end }}");
        Build();
        EditTheme("pages/portal.sbn", "<!-- 另一个首页 -->");
        Assert.Equal(0, Build().Kept);
        AssertClean();
    }

    [Fact]
    public void A_file_that_may_have_been_written_again_unseen_is_read_again()
    {
        _site.Write("content/alpha/2024-budget/text/duties.md", "刚刚写下。\n");
        Build();
        Assert.Equal(4, Build().Kept);
    }

    [Fact]
    public void Findings_of_unchanged_departments_are_told_again()
    {
        Edit("content/beta/2024-budget/notes.txt", "?");
        var first = Build();
        var second = Build();
        Assert.NotEmpty(first.Findings);
        Assert.Equal(5, second.Kept);
        Assert.Equal(first.Findings.Select(finding => finding with { Related = [] }), second.Findings.Select(finding => finding with { Related = [] }));
        Assert.Equal(first.Findings.SelectMany(finding => finding.Related), second.Findings.SelectMany(finding => finding.Related));
        Assert.Equal(first.Verified, second.Verified);
    }

    [Fact]
    public void What_others_put_into_the_site_stays()
    {
        Build();
        File.WriteAllText(Path.Combine(_site.Output, "beta", "mine.txt"), "mine");
        File.WriteAllText(Path.Combine(_site.Output, "alpha", "mine.txt"), "mine");
        Edit("content/beta/2024-budget/text/duties.md", "负责另一项工作。\n");
        Directory.Delete(Path.Combine(_site.Root, "content/alpha"), recursive: true);
        Build();
        Assert.True(File.Exists(Path.Combine(_site.Output, "beta", "mine.txt")));
        Assert.True(File.Exists(Path.Combine(_site.Output, "alpha", "mine.txt")));
        Assert.False(File.Exists(Path.Combine(_site.Output, "alpha", "index.html")));
    }

    [Fact]
    public void A_department_whose_record_is_torn_is_made_anew()
    {
        Build();
        var record = Path.Combine(_site.Root, ".mingzhang", "public", "cache", "beta.record");
        File.WriteAllBytes(record, File.ReadAllBytes(record)[..^9]);
        Assert.Equal(4, Build().Kept);
        AssertClean();
    }

    [Fact]
    public void An_exchange_that_was_cut_off_is_repaired_and_everything_made_anew()
    {
        Build();
        var work = Path.Combine(_site.Root, ".mingzhang", "public");
        Directory.CreateDirectory(Path.Combine(work, "aside"));
        Directory.Move(Path.Combine(_site.Output, "beta"), Path.Combine(work, "aside", "beta"));
        File.WriteAllLines(Path.Combine(work, "journal"), ["beta", "index.html"]);
        Assert.Equal(0, Build().Kept);
        AssertClean();
        Assert.False(File.Exists(Path.Combine(work, "journal")));
        Assert.Equal(5, Build().Kept);
    }

    /// <summary>The long run sets MINGZHANG_ROUNDS.</summary>
    [Fact]
    public void Random_edits_give_the_bytes_of_a_clean_build()
    {
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("MINGZHANG_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : DefaultRounds;
        var random = new Random(7);
        var kept = 0;
        for (var round = 0; round < rounds; round++)
        {
            for (var edits = random.Next(1, 4); edits > 0; edits--) EditAtRandom(random, round);
            kept += Build().Kept;
            AssertClean();
        }
        Assert.True(kept > rounds, $"only {kept} departments were taken over in {rounds} rounds");
    }

    void EditAtRandom(Random random, int round)
    {
        var content = Path.Combine(_site.Root, "content");
        var present = Departments.Where(id => Directory.Exists(Path.Combine(content, id))).ToArray();
        var department = Departments[random.Next(Departments.Length)];
        var year = random.Next(2022, 2025).ToString(CultureInfo.InvariantCulture) + "-budget";
        switch (random.Next(8))
        {
            case 0 when present.Contains(department) && present.Length > 2:
                Directory.Delete(Path.Combine(content, department), recursive: true);
                break;
            case 1 when Directory.Exists(Path.Combine(content, department, "2024-budget")) && Directory.Exists(Path.Combine(content, department, year)) && year != "2024-budget":
                Directory.Delete(Path.Combine(content, department, year), recursive: true);
                break;
            case 2 when present.Contains(department):
                Edit($"content/{department}/department.yml", $"name: 部门{round}\n");
                break;
            case 3 when present.Contains(department) && present.Length < Departments.Length:
                Directory.Move(Path.Combine(content, department), Path.Combine(content, Departments.First(id => !present.Contains(id))));
                break;
            case 4 when File.Exists(Path.Combine(content, department, year, "tables/01.csv")):
                Edit($"content/{department}/{year}/tables/01.csv", SampleSite.GoodTable.Replace(",30.00,", $",{30 + round}.00,", StringComparison.Ordinal).Replace(",20.00\n", $",{20 + round}.00\n", StringComparison.Ordinal));
                break;
            case 5 when File.Exists(Path.Combine(content, department, year, "text/duties.md")):
                Edit($"content/{department}/{year}/text/duties.md", $"第{round}次修改。\n");
                break;
            case 6:
                EditTheme(ThemeFiles[random.Next(ThemeFiles.Length)], $"<!-- {round} -->");
                break;
            default:
                _site.AddDepartment(department, year);
                Settle(department);
                break;
        }
    }

    BuildResult Build(string output = "public", bool usesCache = true)
    {
        var result = new SiteBuild(new BuildRequest(_site.Root)
        {
            Output = OutputFolder.Of(_site.Root, Path.Combine(_site.Root, output)),
            Pdf = false,
            UsesCache = usesCache,
        }, new BuildProgress(), CancellationToken.None).Run();
        Assert.True(result.Published, string.Join('\n', result.Findings));
        return result;
    }

    void AssertClean()
    {
        Build("clean", usesCache: false);
        Assert.Equal(SampleSite.Contents(Path.Combine(_site.Root, "clean")), SampleSite.Contents(_site.Output));
    }

    /// <summary>The default theme's file with something behind it, as the site's own.</summary>
    void EditTheme(string path, string more) => Edit("themes/default/" + path, Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Repository.Root, "themes/default", path))) + more);

    void Edit(string path, string text)
    {
        _site.Write(path, text);
        File.SetLastWriteTimeUtc(Path.Combine(_site.Root, path), Past());
    }

    /// <summary>As if the sources had been written long ago, each at a time of its own.</summary>
    void Settle(string department = "")
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_site.Root, "content", department), "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, Past());
    }

    DateTime Past() => new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(++_seconds);
}
