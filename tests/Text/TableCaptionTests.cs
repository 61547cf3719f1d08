using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Text;

namespace Mingzhang.Tests.Text;

public sealed class TableCaptionTests
{
    const string Table = "| 单位名称 | 人数 |\n| --- | ---: |\n| 本级 | 3 |\n";

    [Theory]
    [InlineData("部门机构设置情况\n\n" + Table, "部门机构设置情况", 0)]
    [InlineData("### 机构设置：\n\n部门机构设置情况\n\n" + Table, "部门机构设置情况", 0)]
    [InlineData("### 机构设置\n\n" + Table, "机构设置", 0)]
    [InlineData("本部门机构设置如下：\n\n" + Table, "一、职责", 1)]
    [InlineData("第一行\n第二行\n\n" + Table, "一、职责", 1)]
    [InlineData("见[表](https://example.org/)\n\n" + Table, "一、职责", 1)]
    [InlineData(Table, "一、职责", 0)]
    public void A_table_is_titled_by_the_line_above_it_or_the_heading_or_the_section(string markdown, string caption, int paragraphs)
    {
        var part = Write(markdown);

        Assert.Contains($"aria-label=\"{caption}\"><table class=\"written\"><caption>{caption}</caption>\n<thead>", part.Html, StringComparison.Ordinal);
        Assert.Equal(paragraphs, part.Html.Split("<p>").Length - 1);
    }

    [Fact]
    public void A_title_that_became_a_caption_is_still_found_by_the_search()
    {
        Assert.Contains("部门机构设置情况", Write("部门机构设置情况\n\n" + Table).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_tables_have_captions_of_their_own()
    {
        var html = Write($"甲表\n\n{Table}\n乙<表\n\n{Table}").Html;
        Assert.Contains("<caption>甲表</caption>", html, StringComparison.Ordinal);
        Assert.Contains("<caption>乙&lt;表</caption>", html, StringComparison.Ordinal);
    }

    static WrittenPart Write(string markdown) =>
        new SectionWriter().Write(new Section(new SectionLayout("duties", "一、职责"), markdown, new SourceSpan("text/duties.md", 1, 1, 1)));
}
