using System.Text;
using System.Text.RegularExpressions;
using Mingzhang.Tests.Checks;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Site;

public sealed class OutcomeTests
{
    [Fact]
    public void A_year_with_budget_and_final_accounts_shows_them_side_by_side_on_its_pages()
    {
        using var site = SiteUnderTest.Valid("budget-and-final");
        MingzhangRun.Of(site.Folder, "build", "--no-pdf").Expect(0);

        var pages = (string[])["yanjiu/index.html", "yanjiu/2024-budget/index.html", "yanjiu/2024-final/index.html"];
        foreach (var page in pages)
        {
            var text = Regex.Replace(Regex.Replace(File.ReadAllText(Path.Combine(site.Folder, "public", page), Encoding.UTF8), @"</t[dh]>\s*(?=<t[dh])", " | "), "<[^>]*>", "");
            Assert.Contains("2024年预算与决算对照 单位：万元", text, StringComparison.Ordinal);
            Assert.Contains("支出总计 | 1,674.50 | 1,699.00 | 24.50 | 101.46%", text, StringComparison.Ordinal);
            Assert.Contains("科学技术支出 | 1,508.00 | 1,477.20 | -30.80 | 97.96%", text, StringComparison.Ordinal);
            Assert.Contains("由本站计算，不在原表之中", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_year_with_one_of_them_shows_nothing_to_compare()
    {
        using var site = SiteUnderTest.Valid("budget-and-final");
        Directory.Delete(Path.Combine(site.Folder, "content", "yanjiu", "2024-final"), recursive: true);
        MingzhangRun.Of(site.Folder, "build", "--no-pdf").Expect(0);

        Assert.DoesNotContain("预算与决算对照", File.ReadAllText(Path.Combine(site.Folder, "public", "yanjiu", "index.html"), Encoding.UTF8), StringComparison.Ordinal);
    }
}
