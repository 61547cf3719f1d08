using System.Text;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Publishing;

/// <summary>A site grows by files only: departments and years of a known standard need no code.</summary>
public sealed class GrowingSiteTests : IDisposable
{
    readonly string _site = Directory.CreateTempSubdirectory("mingzhang-growing-").FullName;

    public GrowingSiteTests()
    {
        File.Copy(Path.Combine(Repository.Root, "site.yml"), Path.Combine(_site, "site.yml"));
        Copy("tunliu-zuzhibu", "tunliu-zuzhibu", "2024");
    }

    public void Dispose() => Directory.Delete(_site, recursive: true);

    [Fact]
    public void A_second_department_of_the_same_standard_is_published_from_files_only()
    {
        Copy("tunliu-zuzhibu", "tunliu-dierju", "2024");
        var about = Path.Combine(_site, "content", "tunliu-dierju", "department.yml");
        File.WriteAllText(about, "name: 屯留区第二局\nregion: 山西省长治市屯留区\n", Encoding.UTF8);

        Build();

        var portal = Read("index.html");
        Assert.Contains("屯留区第二局", portal, StringComparison.Ordinal);
        Assert.Contains("中共长治市屯留区委组织部", portal, StringComparison.Ordinal);
        Assert.Contains("4,707.09", Read("tunliu-dierju/2024-budget/tables/01.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_site, "public", "tunliu-dierju", "2024-budget", "report.pdf")));
    }

    [Fact]
    public void Next_year_s_disclosure_is_published_beside_this_year_s()
    {
        Copy("tunliu-zuzhibu", "tunliu-zuzhibu", "2025");

        Build();

        var department = Read("tunliu-zuzhibu/index.html");
        Assert.Contains("2024年部门预算", department, StringComparison.Ordinal);
        Assert.Contains("2025年部门预算", department, StringComparison.Ordinal);
        Assert.Contains("2025年预算收支总表", Read("tunliu-zuzhibu/2025-budget/tables/01.html"), StringComparison.Ordinal);
        Assert.Contains("../../2024-budget/tables/01.html", Read("tunliu-zuzhibu/2025-budget/tables/01.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_years_stand_side_by_side_on_the_department_s_page()
    {
        Copy("tunliu-zuzhibu", "tunliu-zuzhibu", "2025");
        Copy("tunliu-zuzhibu", "tunliu-zuzhibu", "2026");

        Build();

        var department = Read("tunliu-zuzhibu/index.html");
        foreach (var year in (ReadOnlySpan<string>)["2024", "2025", "2026"]) Assert.Contains($"{year}-budget/index.html", department, StringComparison.Ordinal);
        Assert.Contains("trend-budget", department, StringComparison.Ordinal);
    }

    void Build() => MingzhangRun.Of(_site, "build").Expect(0);

    string Read(string path) => File.ReadAllText(Path.Combine(_site, "public", path), Encoding.UTF8);

    /// <summary>Copies the real disclosure of 2024 as another department's or another year's; another year's budget changes nothing and says so.</summary>
    void Copy(string from, string to, string year)
    {
        var source = Path.Combine(Repository.Root, "content", from);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_site, "content", to, Path.GetRelativePath(source, file).Replace("2024-budget", $"{year}-budget", StringComparison.Ordinal));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var text = File.ReadAllText(file, Encoding.UTF8);
            if (Path.GetFileName(file) == "disclosure.yml") text = text.Replace("year: 2024", $"year: {year}", StringComparison.Ordinal).Replace("published: 2024", $"published: {year}", StringComparison.Ordinal);
            if (Path.GetExtension(file) == ".md") text = text.Replace("2024年", $"{year}年", StringComparison.Ordinal);
            if (year != "2024" && Path.GetFileName(file) is ("budget-changes.md" or "operating-funds.md")) text = "与上年持平。\n";
            if (year != "2024") text = text.Replace(",比上年增加1429.14万元,增长64.01%", ",与上年持平", StringComparison.Ordinal);
            File.WriteAllText(target, text, new UTF8Encoding(false));
        }
    }
}
