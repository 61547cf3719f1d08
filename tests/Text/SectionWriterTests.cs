using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Text;

namespace Mingzhang.Tests.Text;

public sealed class SectionWriterTests
{
    const string File = "content/d/2024-budget/text/duties.md";

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](java&Tab;script:alert(1))")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](//example.org/x)")]
    [InlineData("[x](/absolute)")]
    [InlineData(@"[x](\\\\example.org/x)")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<data:text/html,x>")]
    [InlineData("[**x**](javascript:alert(1))")]
    public void A_link_that_may_not_be_published_leaves_its_words_and_a_finding(string markdown)
    {
        var part = Write(markdown);

        Assert.DoesNotContain("href", part.Html, StringComparison.OrdinalIgnoreCase);
        var finding = Assert.Single(part.Findings);
        Assert.Equal("TXT-001", finding.Rule);
        Assert.Equal("text/duties", finding.At);
    }

    [Theory]
    [InlineData("[x](https://example.org/a?b=c)", "https://example.org/a?b=c")]
    [InlineData("[x](http://example.org/)", "http://example.org/")]
    [InlineData("[x](mailto:a@example.org)", "mailto:a@example.org")]
    [InlineData("[x](../tables/01.html#01/201)", "../tables/01.html#01/201")]
    [InlineData("[x](#h1)", "#h1")]
    [InlineData("<https://example.org/>", "https://example.org/")]
    [InlineData("<a@example.org>", "mailto:a@example.org")]
    public void A_link_of_an_allowed_kind_stays(string markdown, string address)
    {
        var part = Write(markdown);

        Assert.Contains($"href=\"{address}\"", part.Html, StringComparison.Ordinal);
        Assert.Empty(part.Findings);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("text <img src=x onerror=alert(1)> text")]
    [InlineData("<div style=\"position:fixed\">")]
    [InlineData("<!-- comment --> <?php ?>")]
    public void Raw_html_is_shown_as_text(string markdown)
    {
        var part = Write(markdown);

        Assert.DoesNotContain("<script", part.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", part.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<div", part.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", part.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;", part.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_refused_with_its_place()
    {
        var part = Write("第一行\n\n看图：![结构图](https://example.org/x.png)");

        Assert.DoesNotContain("<img", part.Html, StringComparison.Ordinal);
        Assert.Contains("结构图", part.Html, StringComparison.Ordinal);
        var finding = Assert.Single(part.Findings);
        Assert.Equal("TXT-002", finding.Rule);
        Assert.Equal(new SourceSpan(File, 7, 4, 37), finding.Span);
    }

    [Fact]
    public void Headings_stand_below_the_title_of_the_page_without_gaps()
    {
        var part = Write("### 一\n\n##### （一）\n\n###### 1\n\n### 二");

        Assert.Equal([2, 3, 4, 2], part.Headings.Select(heading => heading.Level));
        Assert.Equal("<h2 id=\"h1\">一</h2>\n<h3 id=\"h2\">（一）</h3>\n<h4 id=\"h3\">1</h4>\n<h2 id=\"h4\">二</h2>\n", part.Html);
    }

    [Fact]
    public void A_table_has_scoped_headings_and_no_inline_style()
    {
        var part = Write("| 项目 | 金额 |\n|---|---:|\n| 甲 | 1.00 |");

        Assert.Contains("<th scope=\"col\">项目</th>", part.Html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"n\">1.00</td>", part.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("style", part.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plain_words_keep_paragraphs_apart()
    {
        Assert.Equal("标题\n第一段 重点。\n第二段", Write("# 标题\n\n第一段 **重点**。\n\n第二段").Plain);
    }

    static WrittenPart Write(string markdown) => new SectionWriter().Write(SectionOf(markdown));

    static Section SectionOf(string markdown) =>
        new(new SectionLayout("duties", "一、本部门职责"), markdown, new SourceSpan(File, 5, 1, 1));
}
