using Mingzhang.Tests.Import;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Commands;

public sealed class ImportCommandTests
{
    const string Table = "2024年预算支出总表\n单位：万元\n项目\t\t2024年预算数\t\t\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n合计\t\t30.00\t10.00\t20.00\n201\t一般公共服务支出\t30.00\t10.00\t20.00\n";

    [Fact]
    public void It_says_what_went_where_and_overwrites_only_when_told_to()
    {
        using var site = new ImportSite();
        site.Write("in.txt", Table);
        var run = site.Run("import", "in.txt", "--into", "content/alpha/2024-budget", "--standard", "shanxi-2023").Expect(0);
        Assert.Contains("tables/03.csv  ← in.txt:3 2024年预算支出总表，6 个数，确定", run.Out.Replace("  ", " ", StringComparison.Ordinal).Replace(" ←", "  ←", StringComparison.Ordinal), StringComparison.Ordinal);
        var csv = Path.Combine(site.Root, "content/alpha/2024-budget/tables/03.csv");
        File.WriteAllText(csv, "kept");
        Assert.Contains("--force", site.Run("import", "in.txt", "--into", "alpha/2024-budget").Expect(2).Error, StringComparison.Ordinal);
        Assert.Equal("kept", site.Text(csv));
        site.Run("import", "in.txt", "--into", "alpha/2024-budget", "--force").Expect(0);
        Assert.StartsWith("科目编码,科目名称,合计,基本支出,项目支出\n", site.Text(csv), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_usage_ends_with_two()
    {
        using var site = new ImportSite();
        site.Write("in.txt", Table);
        Assert.Contains("new department beta", site.Run("import", "in.txt", "--into", "beta/2024-budget").Expect(2).Error, StringComparison.Ordinal);
        site.Run("import", "in.txt", "--into", "alpha/year").Expect(2);
        site.Run("import", "in.txt", "--into", "../alpha/2024-budget").Expect(2);
        site.Run("import", "absent.txt", "--into", "alpha/2024-budget").Expect(2);
        site.Run("import", "in.txt", "--into", "alpha/2024-budget", "--standard", "shanxi").Expect(2);
        Assert.False(Directory.Exists(Path.Combine(site.Root, "content/alpha/2024-budget")));
    }

    [Theory]
    [InlineData("shanxi-2023", 2024)]
    [InlineData("linfen-2021", 2021)]
    [InlineData("hebei-2023", 2023)]
    [InlineData("ningxia-2022", 2022)]
    [InlineData("central-2021", 2024)]
    public void A_new_site_department_and_disclosure_check_clean_at_once(string standard, int year)
    {
        using var site = new ImportSite();
        site.Run("new", "site", "fresh").Expect(0);
        site.Run("new", "department", "finance", "--name", "样例局", "--site", "fresh").Expect(0);
        site.Run("new", "disclosure", "finance", $"{year}", "--standard", standard, "--site", "fresh").Expect(0);
        var check = site.Run("check", "--site", "fresh", "--format", "json").Expect(0);
        Assert.Contains("\"errors\":0", check.Out.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        site.Run("new", "disclosure", "finance", $"{year}", "--standard", standard, "--site", "fresh").Expect(2);
    }

    [Fact]
    public void A_new_year_takes_over_structure_totals_and_standing_texts()
    {
        using var site = new ImportSite();
        site.Run("new", "disclosure", "alpha", "2024", "--standard", "shanxi-2023").Expect(0);
        site.Write("in.txt", Table);
        site.Run("import", "in.txt", "--into", "alpha/2024-budget", "--force").Expect(0);
        site.Write("content/alpha/2024-budget/text/duties.md", "负责样例。\n");
        site.Write("content/alpha/2024-budget/text/income.md", "去年的说明。\n");
        site.Run("new", "disclosure", "alpha", "2025", "--from", "2024").Expect(0);
        var folder = Path.Combine(site.Root, "content/alpha/2025-budget");
        Assert.Equal("负责样例。\n", site.Text(Path.Combine(folder, "text/duties.md")));
        Assert.Equal("（待补充）\n", site.Text(Path.Combine(folder, "text/income.md")));
        Assert.Equal("科目编码,科目名称,合计,基本支出,项目支出\n合计,,,,\n201,一般公共服务支出,,,\n", site.Text(Path.Combine(folder, "tables/03.csv")));
        Assert.Contains("  03/total/total: \"30.00\"\n", site.Text(Path.Combine(folder, "disclosure.yml")), StringComparison.Ordinal);
        site.Run("check", "--only", "alpha/2025-budget").Expect(0);
    }

    [Theory]
    [InlineData("tunliu-zuzhibu", 2024)]
    [InlineData("linfen-zuzhibu", 2021)]
    [InlineData("pingxiang-zuzhibu", 2023)]
    [InlineData("pingluo-zuzhibu", 2022)]
    public void A_new_year_from_a_published_disclosure_builds_clean_at_once(string department, int year)
    {
        using var site = new ImportSite();
        var old = Path.Combine(Repository.Root, "content", department);
        foreach (var file in Directory.GetFiles(old, "*", SearchOption.AllDirectories))
        {
            site.Write($"content/{department}/{Path.GetRelativePath(old, file).Replace('\\', '/')}", File.ReadAllText(file, System.Text.Encoding.UTF8));
        }
        site.Run("new", "disclosure", department, $"{year + 1}", "--from", $"{year}").Expect(0);
        site.Run("build", "--no-pdf").Expect(0);
        Assert.True(File.Exists(Path.Combine(site.Root, "public", department, $"{year + 1}-budget", "index.html")));
    }
}
