using Mingzhang.Preview.Serving;

namespace Mingzhang.Tests.Preview;

public sealed class RequestPathTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/alpha/2024-budget/tables/01.html", "/alpha/2024-budget/tables/01.html")]
    [InlineData("/alpha/?x=%zz", "/alpha/")]
    [InlineData("/%61lpha/index.html", "/alpha/index.html")]
    [InlineData("/%E8%A1%A8.html", "/表.html")]
    public void A_plain_path_is_decoded_once(string target, string path) => Assert.Equal(path, RequestPath.Read(target));

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("alpha")]
    [InlineData("http://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/alpha//index.html")]
    [InlineData("/..")]
    [InlineData("/../site.yml")]
    [InlineData("/alpha/../../site.yml")]
    [InlineData("/./index.html")]
    [InlineData("/%2e%2e/site.yml")]
    [InlineData("/%2E%2e%2fsite.yml")]
    [InlineData("/.%2e/site.yml")]
    [InlineData("/%252e%252e/site.yml")]
    [InlineData("/%25252e/site.yml")]
    [InlineData("/..%5csite.yml")]
    [InlineData("/..\\site.yml")]
    [InlineData("/%c0%ae%c0%ae/site.yml")]
    [InlineData("/%u002e%u002e/site.yml")]
    [InlineData("/index.html%00.css")]
    [InlineData("/index.html%0d%0aSet-Cookie:a")]
    [InlineData("/c:/windows/win.ini")]
    [InlineData("/index.html::$DATA")]
    [InlineData("/%")]
    [InlineData("/%4")]
    [InlineData("/%zz")]
    [InlineData("/.. /site.yml")]
    [InlineData("/表.html")]
    public void Whatever_could_mean_two_things_is_refused(string target) => Assert.Null(RequestPath.Read(target));

    [Fact]
    public void A_path_without_end_is_refused() => Assert.Null(RequestPath.Read("/" + new string('a', 100_000)));
}
