using System.Text;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Publishing;

/// <summary>Whole builds of small sites by the built program.</summary>
public sealed class BuildTests : IDisposable
{
    readonly SampleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Two_builds_give_the_same_bytes()
    {
        _site.AddDepartment("beta");
        _site.Run("build", "--output", "one").Expect(0);
        _site.Run("build", "--output", "two").Expect(0);
        var one = SampleSite.Contents(Path.Combine(_site.Root, "one"));
        Assert.Equal(one, SampleSite.Contents(Path.Combine(_site.Root, "two")));
        Assert.True(one.Count > 20);
    }

    [Fact]
    public void The_bytes_do_not_depend_on_folder_time_zone_language_or_cores()
    {
        using var other = new SampleSite();
        foreach (var site in (SampleSite[])[_site, other]) site.AddDepartment("beta", "2023-budget");
        _site.Run("build").Expect(0);
        var environment = new Dictionary<string, string> { ["TZ"] = "Pacific/Kiritimati", ["LC_ALL"] = "tr_TR.UTF-8", ["MINGZHANG_LANG"] = "en", ["DOTNET_PROCESSOR_COUNT"] = "1", ["USER"] = "x" };
        MingzhangRun.Of(other.Root, environment, "build").Expect(0);
        Assert.Equal(SampleSite.Contents(_site.Output), SampleSite.Contents(other.Output));
    }

    [Fact]
    public void A_rebuild_without_changes_writes_nothing_anew()
    {
        _site.Run("build").Expect(0);
        Assert.Contains("（0 个有变化）", _site.Run("build").Expect(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sums_cover_every_file_and_hold()
    {
        _site.Run("build").Expect(0);
        var contents = SampleSite.Contents(_site.Output);
        var sums = File.ReadLines(Path.Combine(_site.Output, "SHA256SUMS")).Select(line => (Path: line[66..], Hash: line[..64].ToUpperInvariant())).ToList();
        Assert.Equal(contents.Keys.Where(path => path != "SHA256SUMS"), sums.Select(sum => sum.Path));
        Assert.All(sums, sum => Assert.Equal(contents[sum.Path], sum.Hash));
    }

    [Fact]
    public void A_site_with_errors_leaves_the_old_one_as_it_was()
    {
        _site.Run("build").Expect(0);
        var before = SampleSite.Contents(_site.Output);
        _site.AddDepartment("beta");
        _site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("20.00", "21.00", StringComparison.Ordinal));
        _site.Run("build").Expect(1);
        Assert.Equal(before, SampleSite.Contents(_site.Output));
    }

    [Fact]
    public void The_faults_of_all_departments_are_told_in_one_run()
    {
        foreach (var id in (string[])["beta", "gamma", "delta"])
        {
            _site.AddDepartment(id);
            _site.Write($"content/{id}/2024-budget/tables/01.csv", SampleSite.GoodTable.Replace("20.00", "2O.00", StringComparison.Ordinal));
        }
        var run = _site.Run("build").Expect(1);
        Assert.All((string[])["beta", "gamma", "delta"], id => Assert.Contains($"content/{id}/2024-budget/tables/01.csv:2:", run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_department_that_left_the_sources_leaves_the_site()
    {
        _site.AddDepartment("beta");
        _site.Run("build").Expect(0);
        Directory.Delete(Path.Combine(_site.Root, "content", "beta"), recursive: true);
        _site.Run("build").Expect(0);
        Assert.False(Directory.Exists(Path.Combine(_site.Output, "beta")));
        Assert.True(Directory.Exists(Path.Combine(_site.Output, "alpha")));
    }

    [Fact]
    public void Only_makes_a_site_of_the_selection_where_there_is_none()
    {
        _site.AddDepartment("beta");
        _site.Run("build", "--only", "beta").Expect(0);
        Assert.True(File.Exists(Path.Combine(_site.Output, "beta", "index.html")));
        Assert.False(Directory.Exists(Path.Combine(_site.Output, "alpha")));
    }

    [Fact]
    public void Only_renews_the_selection_and_keeps_the_rest_of_a_site()
    {
        _site.AddDepartment("beta");
        _site.AddDepartment("beta", "2023-budget");
        _site.Run("build").Expect(0);
        var before = SampleSite.Contents(_site.Output);
        // What is wrong elsewhere does not hinder the selection, and what changed elsewhere is not published by it.
        _site.Write(SampleSite.Table, "科目编码\n");
        _site.Write("content/beta/2024-budget/text/duties.md", "新的职责。\n");
        _site.Write("content/beta/2023-budget/text/duties.md", "不发布。\n");
        _site.Run("build", "--only", "beta/2024-budget").Expect(0);
        var changed = SampleSite.Contents(_site.Output).Where(file => before[file.Key] != file.Value).Select(file => file.Key).ToList();
        Assert.Contains("beta/2024-budget/text/duties.html", changed);
        Assert.All(changed, path => Assert.True(path == "SHA256SUMS" || path == "beta/index.html" || path.StartsWith("beta/2024-budget/", StringComparison.Ordinal), path));
        Assert.Equal(before.Keys, SampleSite.Contents(_site.Output).Keys);
    }

    [Fact]
    public void Check_of_one_disclosure_does_not_speak_of_the_others()
    {
        _site.AddDepartment("alpha", "2023-budget");
        _site.Write("content/alpha/2023-budget/tables/01.csv", SampleSite.GoodTable.Replace("20.00", "2O.00", StringComparison.Ordinal));
        _site.Run("check", "--only", "alpha/2024-budget").Expect(0);
        _site.Run("check", "--only", "alpha/2023-budget").Expect(1);
        _site.Run("check", "--only", "alpha").Expect(1);
    }

    [Fact]
    public void Two_outputs_that_differ_only_in_case_are_one_address()
    {
        _site.AddDepartment("Alpha");
        Assert.Contains("SITE-005", _site.Run("check").Expect(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_shows_a_wrong_figure_is_found_before_it_is_published()
    {
        var grid = File.ReadAllText(Path.Combine(Repository.Root, "themes", "default", "parts", "grid.sbn"), Encoding.UTF8);
        var wrong = grid.Replace("{{ cell.text }}</td>", "1{{ cell.text }}</td>", StringComparison.Ordinal);
        Assert.NotEqual(grid, wrong);
        _site.Write("themes/default/parts/grid.sbn", wrong);
        var run = _site.Run("build").Expect(1);
        Assert.Contains("OUT-001", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Output));
    }

    [Theory]
    [InlineData("{{ for x in [1] }}", "TPL-001")]
    [InlineData("{{ include 'parts/nowhere.sbn' }}", "TPL-003")]
    [InlineData("{{ while true }}{{ end }}", "TPL-004")]
    [InlineData("{{ date.now }}", "TPL-005")]
    [InlineData("{{ math.round 'a' }}", "TPL-006")]
    public void Each_kind_of_template_fault_has_its_rule(string template, string rule)
    {
        _site.Write("themes/default/parts/foot.sbn", template);
        Assert.Contains($"错误 {rule} ", _site.Run("check").Expect(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_a_shared_template_is_told_once()
    {
        _site.Write("themes/default/parts/foot.sbn", "{{ site.no_such_thing }}");
        using var json = System.Text.Json.JsonDocument.Parse(_site.Run("check", "--format", "json").Expect(1).Out);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("TPL-002", finding.GetProperty("rule").GetString());
        Assert.Equal("themes/default/parts/foot.sbn", finding.GetProperty("file").GetString());
    }
}
