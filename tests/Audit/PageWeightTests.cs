using Mingzhang.Audit;
using Mingzhang.Diagnostics;

namespace Mingzhang.Tests.Audit;

public sealed class PageWeightTests
{
    [Theory]
    [InlineData("index.html", 399, false)]
    [InlineData("index.html", 401, true)]
    [InlineData("data/facts.csv", 900, false)]
    public void A_page_that_is_too_heavy_is_a_finding(string path, int kilobytes, bool isTooHeavy)
    {
        var page = "<!DOCTYPE html><html lang=\"zh\"><title>t</title><h1>h</h1>" + new string('x', (kilobytes * 1024) - 60);

        Assert.Equal(isTooHeavy, Rules(path, page).Contains("WEB-001"));
    }

    [Fact]
    public void A_page_that_cannot_be_packed_is_weighed_as_it_is_sent()
    {
        var random = new Random(1);
        var words = string.Concat(Enumerable.Range(0, 90_000).Select(_ => (char)random.Next(0x4E00, 0x9FFF)));

        Assert.Contains("WEB-001", Rules("index.html", "<!DOCTYPE html><html lang=\"zh\"><title>t</title><h1>h</h1>" + words));
    }

    [Fact]
    public void A_theme_s_stylesheet_and_script_are_weighed_too()
    {
        var random = new Random(1);
        var noise = string.Concat(Enumerable.Range(0, 40_000).Select(_ => (char)random.Next('!', '~')));

        Assert.Contains("WEB-001", Rules("assets/script.js", noise));
        Assert.Contains("WEB-001", Rules("assets/style.css", noise));
        Assert.DoesNotContain("WEB-001", Rules("assets/search-data.js", noise));
    }

    static List<string> Rules(string path, string content)
    {
        var findings = new FindingList();
        new SiteAudit(AuditMode.Fast, findings).Read(path, System.Text.Encoding.UTF8.GetBytes(content));
        return [.. findings.ToSortedList().Select(finding => finding.Rule)];
    }
}
