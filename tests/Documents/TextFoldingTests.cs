using Mingzhang.Documents;

namespace Mingzhang.Tests.Documents;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("因公出国（境）费", "因公出国(境)费")]
    [InlineData("２０２４年　预算 数", "2024年预算数")]
    [InlineData("“三公”经费", "\"三公\"经费")]
    [InlineData("Ａｂ９－１％：；，．", "Ab9-1%:;,.")]
    [InlineData("a\u00A0b\u200Bc\uFEFFd\r\ne", "abcde")]
    [InlineData("同級财政—补助", "同级财政-补助")]
    [InlineData("【2023】〔1〕", "[2023][1]")]
    public void Texts_that_mean_the_same_fold_to_the_same(string text, string expected) => Assert.Equal(expected, TextFolding.Fold(text));

    [Fact]
    public void A_text_that_needs_no_folding_is_returned_as_it_is()
    {
        var text = new string("一般公共预算");
        Assert.Same(text, TextFolding.Fold(text));
    }

    [Theory]
    [InlineData("一、教育支出", "教育支出")]
    [InlineData("二十一、教育支出", "教育支出")]
    [InlineData("(一)教育支出", "教育支出")]
    [InlineData("1.教育支出", "教育支出")]
    [InlineData("①教育支出", "教育支出")]
    [InlineData("其中:1.教育支出", "教育支出")]
    [InlineData("1.5倍", "1.5倍")]
    [InlineData("一般公共预算", "一般公共预算")]
    [InlineData("三公经费", "三公经费")]
    [InlineData("一、", "一、")]
    public void Numbering_in_front_is_taken_off(string folded, string expected) => Assert.Equal(expected, TextFolding.WithoutNumbering(folded));

    [Theory]
    [InlineData("2024年预算数", "{year}年预算数", 2024)]
    [InlineData("预算数2023", "预算数{year}", 2023)]
    [InlineData("20240513", "20240513", 0)]
    [InlineData("3024年", "3024年", 0)]
    public void The_year_in_a_title_is_masked(string text, string expected, int year)
    {
        Assert.Equal(expected, TextFolding.MaskYear(text, out var found));
        Assert.Equal(year, found);
    }
}
