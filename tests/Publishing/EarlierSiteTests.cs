using System.Text;
using System.Text.RegularExpressions;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Publishing;

/// <summary>What was public may not change or vanish silently; drafts may.</summary>
public sealed class EarlierSiteTests : IDisposable
{
    const string Settings = "content/alpha/2024-budget/disclosure.yml";
    const string Public = "year: 2024\nkind: budget\nstandard: sample\npublished: 2024-03-01\n";
    const string Draft = "year: 2024\nkind: budget\nstandard: sample\n";
    const string Section = "      - {id: extra, title: 二、补充}\n";

    static readonly string OtherTable = SampleSite.GoodTable.Replace("30.00,10.00", "31.00,11.00", StringComparison.Ordinal);

    readonly SampleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_published_figure_that_changes_needs_a_correction_notice()
    {
        Publish().Expect(0);
        var before = SampleSite.Contents(_site.Output);
        _site.Write(SampleSite.Table, OtherTable);
        var run = Build().Expect(1);
        Assert.Contains("OUT-008", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, SampleSite.Contents(_site.Output));
        // While it is being worked on nothing is compared.
        _site.Run("check").Expect(0);
        _site.Run("build").Expect(0);

        var was = Regex.Match(run.Error, "was: \"([0-9a-f]{12})\"").Groups[1].Value;
        _site.Write(Settings, $"{Public}corrections:\n  - {{date: 2024-05-06, what: 更正表1, was: \"{was}\"}}\n");
        Build().Expect(0);
        Publish().Expect(0);
        Build().Expect(0);
    }

    [Fact]
    public void A_notice_without_the_old_sum_explains_one_change_and_not_the_next()
    {
        Publish().Expect(0);
        _site.Write(SampleSite.Table, OtherTable);
        _site.Write(Settings, Public + "corrections:\n  - {date: 2024-05-06, what: 更正表1}\n");
        Build().Expect(0);
        Publish().Expect(0);
        _site.Write(SampleSite.Table, SampleSite.GoodTable);
        Assert.Contains("OUT-008", Build().Expect(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_changes_freely_until_it_was_published_once()
    {
        _site.Write(Settings, Draft);
        Publish().Expect(0);
        _site.Write(SampleSite.Table, OtherTable);
        Build().Expect(0);
        _site.Write(Settings, Public);
        _site.Write(SampleSite.Table, SampleSite.GoodTable);
        Publish().Expect(0);
        _site.Write(SampleSite.Table, OtherTable);
        Build().Expect(1);
    }

    [Fact]
    public void A_text_or_a_name_may_change_without_a_notice()
    {
        Publish().Expect(0);
        _site.Write("content/alpha/2024-budget/text/duties.md", "新的职责。\n");
        Build().Expect(0);
    }

    [Fact]
    public void A_folder_without_a_site_is_no_site_that_is_online()
    {
        _site.Write("notes/a.txt", "x");
        Assert.Contains("--against", _site.Run("build", "--against", Path.Combine(_site.Root, "notes")).Expect(2).Error, StringComparison.Ordinal);
    }

    /// <summary>The site as the server gets it.</summary>
    MingzhangRun Publish() => _site.Run("build", "--output", "online");

    MingzhangRun Build() => _site.Run("build", "--against", Path.Combine(_site.Root, "online"));

    [Fact]
    public void A_published_page_that_vanishes_is_an_error_until_a_notice_says_why()
    {
        var standard = Path.Combine(_site.Root, "content/standards/sample.yml");
        var plain = File.ReadAllText(standard, Encoding.UTF8);
        _site.Write("content/standards/sample.yml", plain.Replace("      - {id: duties, title: 一、职责}\n", "      - {id: duties, title: 一、职责}\n" + Section, StringComparison.Ordinal));
        _site.Write("content/alpha/2024-budget/text/extra.md", "补充。\n");
        Publish().Expect(0);
        Assert.True(File.Exists(Path.Combine(_site.Root, "online", "alpha/2024-budget/text/extra.html")));

        _site.Write("content/standards/sample.yml", plain);
        _site.Delete("content/alpha/2024-budget/text/extra.md");
        var run = Build().Expect(1);
        Assert.Contains("OUT-006", run.Error, StringComparison.Ordinal);
        Assert.Contains("alpha/2024-budget/text/extra.html", run.Error, StringComparison.Ordinal);

        _site.Write(Settings, Public + "corrections:\n  - {date: 2024-05-06, what: 撤下补充说明}\n");
        Build().Expect(0);
    }

    [Fact]
    public void A_kept_file_that_was_edited_by_hand_is_not_published_again()
    {
        _site.AddDepartment("beta");
        _site.Run("build").Expect(0);
        var page = Path.Combine(_site.Output, "beta/2024-budget/data/facts.csv");
        File.AppendAllText(page, "x\n");
        var run = _site.Run("build", "--only", "alpha").Expect(1);
        Assert.Contains("OUT-004", run.Error, StringComparison.Ordinal);
        Assert.Contains("beta/2024-budget/data/facts.csv", run.Error, StringComparison.Ordinal);
    }
}
