using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Sources;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Sources;

public sealed class SiteReaderTests : IDisposable
{
    readonly SiteFixture _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_government_address_asks_for_the_fields_of_a_government_footer()
    {
        _site.Write("site.yml", "title: 某县预算公开\nurl: https://www.example.gov.cn/\norganisation: {name: 某县财政局, contact: 0350-1234567}\n");
        _site.ReadSite();
        var finding = Assert.Single(_site.Findings.ToSortedList(), finding => finding.Rule == "SITE-007");
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("政府网站页脚缺少网站标识码（site-code）、ICP备案编号（icp）、公安机关备案号（police）、党政机关网站标识（identity-link）、我为政府网站找错（report-link）", finding.Message.Chinese);
    }

    [Fact]
    public void A_link_of_the_footer_that_is_no_address_is_an_error_and_other_sites_need_none()
    {
        _site.Write("site.yml", "title: 某县预算公开\nurl: https://example.org/\norganisation: {name: 某县财政局, report-link: 不是网址}\n");
        _site.ReadSite();
        Assert.Equal("SITE-003", Assert.Single(_site.Findings.ToSortedList()).Rule);
    }

    [Fact]
    public void A_site_is_its_settings_and_who_publishes_what()
    {
        _site.Write("site.yml", """
            title: 某县预算公开
            url: https://www.example.gov.cn/yusuan
            language: en
            theme: plain
            license: CC BY 4.0
            organisation: {name: 某县财政局, site-code: "1401000001", contact: 0350-1234567, icp: 晋ICP备1号, police: 晋公网安备1号, identity-link: "https://bszs.example.cn/1", report-link: "https://zfwzgl.example.cn/"}
            description: 说明
            notice: 演示
            colour: "#0b5394"
            """);
        var site = _site.ReadSite()!;
        Assert.Empty(_site.Told());
        Assert.Equal(("某县预算公开", "https://www.example.gov.cn/yusuan/", Language.English, "plain", "#0b5394"),
            (site.Settings.Title, site.Settings.Url, site.Settings.Language, site.Settings.Theme, site.Settings.Colour));
        Assert.Equal("1401000001", site.Settings.Organisation.SiteCode);
        var department = Assert.Single(site.Departments);
        Assert.Equal(("jiaoyu-ju", "某县教育局", "105"), (department.Department.Id, department.Department.Name, department.Department.Code));
        Assert.Equal(new DisclosureOutline("2024-budget", 2024, DisclosureKind.Budget, "content/jiaoyu-ju/2024-budget"), Assert.Single(department.Disclosures));
    }

    [Fact]
    public void A_folder_without_site_yml_is_no_site()
    {
        Assert.Null(_site.Delete("site.yml").ReadSite());
        Assert.Empty(_site.Told());
    }

    [Fact]
    public void Faults_of_the_settings_are_told_together()
    {
        _site.Write("site.yml", "titel: 测试\nurl: www.example.org\ncolour: blue\norganisation: {nam: 甲}\n").ReadSite();
        Assert.Equal(
        [
            "SITE-001 site.yml:1:1 未知的键“titel”",
            "SITE-002 site.yml:1:1 缺少必填的键“title”",
            "SITE-003 site.yml:2:6 “url”应是网站的完整网址，如 https://www.example.gov.cn/yusuan/",
            "SITE-003 site.yml:3:9 “colour”应是 #rrggbb 形式的颜色，要加引号：\"#0b5394\"",
            "SITE-001 site.yml:4:16 未知的键“nam”",
            "SITE-002 site.yml:4:15 缺少必填的键“name”",
        ], _site.Told());
    }

    [Fact]
    public void Disclosures_are_newest_first()
    {
        foreach (var id in new[] { "2023-final", "2025-budget", "2024-final" }) _site.Write($"content/jiaoyu-ju/{id}/disclosure.yml", "");
        Assert.Equal(["2025-budget", "2024-final", "2024-budget", "2023-final"], _site.ReadSite()!.Departments[0].Disclosures.Select(disclosure => disclosure.Id));
    }

    [Theory]
    [InlineData("2024-buget", "改名为“2024-budget”，或移到 content 之外")]
    [InlineData("2023决算", "改名为“2023-final”，或移到 content 之外")]
    [InlineData("2023-Final", "改名为“2023-final”，或移到 content 之外")]
    public void A_folder_that_is_no_disclosure_names_what_it_may_be(string name, string help)
    {
        _site.Write($"content/jiaoyu-ju/{name}/disclosure.yml", "").ReadSite();
        var finding = Assert.Single(_site.Found());
        Assert.Equal(("SITE-006", $"content/jiaoyu-ju/{name}", help), (finding.Rule, finding.Span.File, finding.Help.Chinese));
    }

    [Fact]
    public void Notes_locks_and_hidden_files_are_nobodys_business()
    {
        _site.Write("content/README.md", "").Write("content/.git/x", "").Write("content/jiaoyu-ju/~$x.xlsx", "").Write("content/jiaoyu-ju/.DS_Store", "")
            .Write("content/jiaoyu-ju/README.md", "").ReadSite();
        Assert.Empty(_site.Told());
    }

    [Fact]
    public void A_file_that_nobody_publishes_is_told()
    {
        _site.Write("content/预算表.xlsx", "").ReadSite();
        Assert.Equal(["STR-011 content/预算表.xlsx 这里的这个文件不会用到，也不会公开"], _site.Told());
    }

    [Fact]
    public void A_department_folder_needs_its_settings()
    {
        _site.Write("content/caizheng-ju/2024-budget/disclosure.yml", "").ReadSite();
        Assert.Equal(["SITE-002 content/caizheng-ju/department.yml 部门文件夹里没有 department.yml"], _site.Told());
    }

    [Theory]
    [InlineData("007", 1)]
    [InlineData("\"007\"", 0)]
    [InlineData("105", 0)]
    [InlineData("0", 0)]
    public void A_code_that_begins_with_a_zero_must_be_quoted(string code, int findings)
    {
        var site = _site.Replace("content/jiaoyu-ju/department.yml", "\"105\"", code).ReadSite()!;
        Assert.Equal(code.Trim('"'), site.Departments[0].Department.Code);
        Assert.Equal(Enumerable.Repeat("SRC-019", findings), _site.Found().Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("教育局")]
    [InlineData("Caizheng")]
    [InlineData("cai_zheng")]
    [InlineData("nul")]
    [InlineData("-x")]
    [InlineData("a-very-long-name-that-no-path-of-windows-could-hold-with-what-comes-below-it")]
    public void A_name_that_cannot_be_an_address_is_an_error(string name)
    {
        _site.Write($"content/{name}/department.yml", "name: 甲\n").ReadSite();
        Assert.Equal("SITE-008", Assert.Single(_site.Found()).Rule);
    }

    [SkippableFact]
    public void Names_that_differ_only_by_case_collide()
    {
        _site.Write("content/Jiaoyu-ju/department.yml", "name: 甲\n");
        Skip.If(Directory.GetDirectories(Path.Combine(_site.Root, "content"), "?iaoyu-ju").Length < 2, "This file system folds case");
        _site.ReadSite();
        Assert.Contains("SITE-005", _site.Found().Select(finding => finding.Rule));
    }

    [SkippableFact]
    public void A_link_out_of_the_site_is_not_followed()
    {
        using var other = new SiteFixture();
        Skip.IfNot(TryLink(Path.Combine(_site.Root, "content", "linked"), Path.Combine(other.Root, "content", SiteFixture.Department)), "Links need a right here");
        var site = _site.ReadSite()!;
        Assert.Equal(["SITE-004 content/linked 这是一个指向网站文件夹之外的链接，没有读取"], _site.Told());
        Assert.Single(site.Departments);
    }

    [SkippableFact]
    public void A_link_inside_the_site_is_followed()
    {
        Skip.IfNot(TryLink(Path.Combine(_site.Root, "content", "linked"), Path.Combine(_site.Root, "content", SiteFixture.Department)), "Links need a right here");
        Assert.Equal(2, _site.ReadSite()!.Departments.Count);
        Assert.Empty(_site.Told());
    }

    [SkippableFact]
    public void A_table_that_is_a_link_out_of_the_site_is_not_read()
    {
        using var other = new SiteFixture();
        File.Delete(Path.Combine(_site.Root, SiteFixture.TablePath("02")));
        Skip.IfNot(TryLink(Path.Combine(_site.Root, SiteFixture.TablePath("02")), Path.Combine(other.Root, SiteFixture.TablePath("02"))), "Links need a right here");
        Assert.Null(_site.Read().Table("02"));
        Assert.Equal("SITE-004", _site.Found()[0].Rule);
    }

    [SkippableFact]
    public void What_the_system_refuses_is_an_exception_with_the_path()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.UserName == "root", "Needs a user whom permissions hold back");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(_site.Root, "site.yml"), UnixFileMode.None);
        var refusal = Assert.Throws<SourceAccessException>(() => _site.ReadSite());
        Assert.Equal(("site.yml", "没有读取权限"), (refusal.Path, refusal.Reason.Chinese));
    }

    [Fact]
    public void A_file_that_another_program_keeps_to_itself_is_an_exception_with_the_path()
    {
        using var held = new FileStream(Path.Combine(_site.Root, SiteFixture.TablePath("02")), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var refusal = Assert.Throws<SourceAccessException>(() => _site.Read());
        Assert.Equal(SiteFixture.TablePath("02"), refusal.Path);
        Assert.Contains("独占", refusal.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_a_workbook_program_holds_open_is_read()
    {
        using var held = new FileStream(Path.Combine(_site.Root, SiteFixture.TablePath("02")), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        Assert.NotNull(_site.Read().Table("02"));
    }

    [Fact]
    public void A_site_in_an_old_encoding_is_read_with_a_warning()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var gbk = Encoding.GetEncoding("GB18030");
        _site.WriteBytes("site.yml", gbk.GetBytes(TinySite.Site));
        Assert.Equal("测试站", _site.ReadSite()!.Settings.Title);
        Assert.Equal(["SRC-002 site.yml 文件是 GB18030（GBK）编码，已转换后读取"], _site.Told());
    }

    static bool TryLink(string link, string target)
    {
        try
        {
            if (Directory.Exists(target)) Directory.CreateSymbolicLink(link, target);
            else File.CreateSymbolicLink(link, target);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
