using Mingzhang.Preview.Serving;

namespace Mingzhang.Tests.Preview;

public sealed class PagePolicyTests
{
    [Theory]
    [InlineData("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; object-src 'none'",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; object-src 'none'")]
    [InlineData("default-src 'none'", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'self'; script-src 'sha256-abc'", "default-src 'self'; script-src 'sha256-abc' 'self'; style-src 'self'; connect-src 'self'")]
    [InlineData("img-src 'none'", "img-src 'none'")]
    public void A_policy_is_widened_by_what_the_review_layer_needs_and_no_more(string policy, string widened) => Assert.Equal(widened, PagePolicy.Policy(policy));

    [Fact]
    public void Only_the_policy_of_the_head_is_rewritten()
    {
        const string page = "<head><meta content='default-src &#39;none&#39;' http-equiv='content-security-policy'><title>x</title></head><body><p>Content-Security-Policy content=\"default-src 'none'\"</p></body>";
        const string expected = "<head><meta content='default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; connect-src &#39;self&#39;' http-equiv='content-security-policy'><title>x</title></head><body><p>Content-Security-Policy content=\"default-src 'none'\"</p></body>";
        Assert.Equal(expected, PagePolicy.Widen(page));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p>no head</p>")]
    [InlineData("<head><meta http-equiv=\"Content-Security-Policy\"></head>")]
    [InlineData("<head><meta http-equiv=\"Content-Security-Policy\" content=\"unfinished></head>")]
    [InlineData("<head>Content-Security-Policy</head>")]
    public void A_page_without_a_policy_stays_as_it_is(string page) => Assert.Equal(page, PagePolicy.Widen(page));
}
