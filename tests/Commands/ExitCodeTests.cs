using System.Text.Json;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Commands;

/// <summary>The contract with whoever calls the program: exit codes, and what goes to which stream.</summary>
public sealed class ExitCodeTests : IDisposable
{
    readonly SampleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_clean_site_builds_with_0_and_says_where_it_is()
    {
        var run = _site.Run("build").Expect(0);
        Assert.Contains(Path.Combine(_site.Output, "index.html"), run.Out, StringComparison.Ordinal);
        Assert.Contains("网站已生成：1 个部门，1 次公开", run.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_site.Output, "alpha", "2024-budget", "tables", "01.html")));
    }

    [Fact]
    public void Errors_end_with_1_and_publish_nothing()
    {
        _site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("30.00,10.00", "31.00,10.00", StringComparison.Ordinal));
        var run = _site.Run("build").Expect(1);
        Assert.Contains("content/alpha/2024-budget/tables/01.csv:2:", run.Error, StringComparison.Ordinal);
        Assert.Contains("错误 ARI-003", run.Error, StringComparison.Ordinal);
        Assert.Contains("没有发布", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Output));
    }

    [Fact]
    public void Check_and_build_say_the_same()
    {
        _site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("30.00,10.00", "31.00,10.00", StringComparison.Ordinal));
        _site.Write("content/alpha/2024-budget/text/dutys.md", "x");
        Assert.Equal(_site.Run("build", "--format", "json").Expect(1).Out, _site.Run("check", "--format", "json").Expect(1).Out);
    }

    [Fact]
    public void Unreadable_yaml_ends_with_1()
    {
        _site.Write("content/alpha/2024-budget/disclosure.yml", "year: [2024\n");
        Assert.Contains("SRC-019", _site.Run("check").Expect(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_go_to_the_error_stream_and_machine_formats_to_the_output()
    {
        _site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("20.00", "2O.00", StringComparison.Ordinal));
        var text = _site.Run("check").Expect(1);
        Assert.Equal("", text.Out);
        Assert.Contains("SRC-010", text.Error, StringComparison.Ordinal);
        foreach (var format in (string[])["json", "sarif", "github"])
        {
            var machine = _site.Run("check", "--format", format).Expect(1);
            Assert.Contains("SRC-010", machine.Out, StringComparison.Ordinal);
            Assert.Equal("", machine.Error);
        }
    }

    [Fact]
    public void Json_names_files_from_the_site_wherever_the_program_runs()
    {
        _site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("20.00", "2O.00", StringComparison.Ordinal));
        var run = MingzhangRun.Of(Path.GetTempPath(), "check", "--site", _site.Root, "--format", "json").Expect(1);
        using var json = JsonDocument.Parse(run.Out);
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal(SampleSite.Table, finding.GetProperty("file").GetString());
        Assert.Equal(json.RootElement.GetProperty("findings").GetArrayLength(), json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
    }

    [Theory]
    [InlineData("check", "--site", "nowhere")]
    [InlineData("check", "--site", "content")]
    [InlineData("check", "--only", "beta")]
    [InlineData("check", "--only", "alpha/2023-budget")]
    [InlineData("build", "--output", "content/x")]
    [InlineData("build", "--output", ".")]
    [InlineData("build", "--audit", "deep")]
    [InlineData("check", "--format", "yaml")]
    [InlineData("check", "--format", "1")]
    [InlineData("check", "--nonsense")]
    [InlineData("biuld")]
    [InlineData("explain", "ABC-999")]
    [InlineData("standards", "shanxi-2032")]
    [InlineData]
    public void Wrong_usage_ends_with_2_and_a_sentence(params string[] args)
    {
        var run = _site.Run(args).Expect(2);
        Assert.Equal("", run.Out);
        Assert.NotEqual("", run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_word_is_answered_with_the_nearest()
    {
        Assert.Contains("是不是“build”", _site.Run("biuld").Error, StringComparison.Ordinal);
        Assert.Contains("是不是“--strict”", _site.Run("check", "--stric").Error, StringComparison.Ordinal);
        Assert.Contains("是不是“alpha”", _site.Run("check", "--only", "alpah").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_pass_unless_strict()
    {
        _site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("20.00", "２０.00", StringComparison.Ordinal));
        Assert.Contains("SRC-011", _site.Run("build").Expect(0).Error, StringComparison.Ordinal);
        Assert.Contains("--strict", _site.Run("build", "--strict").Expect(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_follows_the_environment_then_the_site()
    {
        _site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("20.00", "2O.00", StringComparison.Ordinal));
        Assert.Contains("错误 SRC-010", _site.Run("check").Error, StringComparison.Ordinal);
        var english = MingzhangRun.Of(_site.Root, new Dictionary<string, string> { ["MINGZHANG_LANG"] = "en" }, "check");
        Assert.Contains("error SRC-010", english.Error, StringComparison.Ordinal);
        _site.Write("site.yml", "title: Sample\nurl: https://example.org/\nlanguage: en\norganisation: {name: Sample}\n");
        Assert.Contains("error SRC-010", _site.Run("check").Error, StringComparison.Ordinal);
        Assert.Contains("错误 SRC-010", MingzhangRun.Of(_site.Root, new Dictionary<string, string> { ["MINGZHANG_LANG"] = "zh-CN" }, "check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_name_files_from_the_workspace_and_fill_the_job_summary()
    {
        _site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("20.00", "2O.00", StringComparison.Ordinal));
        var workspace = Path.GetDirectoryName(_site.Root)!;
        var summary = Path.Combine(workspace, "summary.md");
        var run = MingzhangRun.Of(_site.Root, new Dictionary<string, string> { ["GITHUB_WORKSPACE"] = workspace, ["GITHUB_STEP_SUMMARY"] = summary }, "check", "--format", "github");
        Assert.Contains($"::error file=site/{SampleSite.Table},line=2", run.Out, StringComparison.Ordinal);
        Assert.Contains("| SRC-010 |", string.Join('\n', File.ReadLines(summary)), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_and_version_end_with_0()
    {
        Assert.Contains("--output DIR", _site.Run("build", "--help").Expect(0).Out, StringComparison.Ordinal);
        Assert.Contains("check ", _site.Run("--help").Expect(0).Out, StringComparison.Ordinal);
        Assert.StartsWith("Mingzhang ", _site.Run("--version").Expect(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Template_renders_outside_a_site()
    {
        _site.Write("hello.sbn", "{{ name }}：{{ 1 + 1 }}");
        _site.Write("model.json", """{"name": "明账"}""");
        Assert.Equal("明账：2", _site.Run("template", "hello.sbn", "model.json").Expect(0).Out);
    }
}
