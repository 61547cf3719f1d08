using Mingzhang.Text.Claims;

namespace Mingzhang.Tests.Text.Claims;

public sealed class NarrativeTextTests
{
    [Theory]
    [InlineData("支出１２３．４５万元（含）", "支出123.45万元(含)")]
    [InlineData("支出\n4,707.09万元", "支出4,707.09万元")]
    [InlineData("支出4，707.09万元，其中", "支出4,707.09万元，其中")]
    [InlineData("甲,乙", "甲，乙")]
    [InlineData("共 **12** 万元", "共12万元")]
    [InlineData("[bookmark: _Toc_1]一、收入", "一、收入")]
    [InlineData("[本表](../tables/01.html)为1万元", "[本表为1万元")]
    [InlineData("支出合\n\n- 12 -\n\n计", "支出合计")]
    public void Words_are_folded_and_joined(string markdown, string folded) => Assert.Equal(folded, NarrativeText.Of(markdown).Chars.ToString());

    [Fact]
    public void Every_character_knows_where_it_stood()
    {
        const string markdown = "# 题\n\n一、共 **１2** 万元\n万";
        var text = NarrativeText.Of(markdown);

        for (var i = 0; i < text.Chars.Length; i++) Assert.Equal(text.Chars[i], NarrativeFolding.Fold(markdown[text.OriginOf(i)]));
        Assert.Equal([1, 0], text.Passages.Select(passage => passage.Level));
    }

    [Fact]
    public void Headings_lists_and_blank_lines_part_passages_and_tables_are_no_sentences()
    {
        var text = NarrativeText.Of("### 题\n一\n二\n\n三\n- 四\n1. 五\n| a | 1 |\n（一）六");
        Assert.Equal(["题", "一二", "三", "四", "1.五", "(一)六"], text.Passages.Select(passage => text.Chars[passage.Start..passage.End].ToString()));
    }
}
