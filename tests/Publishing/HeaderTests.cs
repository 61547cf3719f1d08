using System.Text;
using System.Text.RegularExpressions;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Publishing;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("nginx.conf")]
    [InlineData("apache.htaccess")]
    [InlineData("web.config")]
    public void Sample_headers_have_the_policy_of_the_pages_and_forbid_frames(string name)
    {
        var text = Read("generator", "Publishing", "Headers", name);
        var policy = Regex.Match(Read("themes", "default", "parts", "head.sbn"), "Content-Security-Policy\" content=\"([^\"]+)\"").Groups[1].Value;
        Assert.NotEmpty(policy);
        Assert.Contains($"{policy}; frame-ancestors 'none'", text, StringComparison.Ordinal);
        Assert.Contains("nosniff", text, StringComparison.Ordinal);
        Assert.Contains("no-referrer", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_action_of_the_workflow_is_pinned_to_a_commit()
    {
        var uses = Regex.Matches(Read(".github", "workflows", "pages.yml"), @"uses: (\S+)").Select(match => match.Groups[1].Value).ToList();
        Assert.True(uses.Count >= 6);
        Assert.All(uses, action => Assert.Matches("^[a-z-]+/[a-z-/]+@[0-9a-f]{40}$", action));
    }

    static string Read(params string[] path) => File.ReadAllText(Path.Combine([Repository.Root, .. path]), Encoding.UTF8);
}
