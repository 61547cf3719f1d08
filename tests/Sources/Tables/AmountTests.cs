using Mingzhang.Model;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Sources.Tables;

public sealed class AmountTests : IDisposable
{
    readonly SiteFixture _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("0.00", "0.00")]
    [InlineData("120", "120")]
    [InlineData("12.5", "12.5")]
    [InlineData("\"1,234,567.80\"", "1234567.80")]
    [InlineData("1234567.80", "1234567.80")]
    [InlineData("-12.00", "-12.00")]
    [InlineData(" 12.00 ", "12.00")]
    [InlineData("\"12.00\"", "12.00")]
    public void A_number_is_read_as_printed(string text, string expected)
    {
        var cell = ReadCell(text);
        Assert.Empty(_site.Told());
        Assert.Equal(AmountState.Value, cell.Amount.State);
        Assert.Equal(expected, cell.Amount.ToString());
        Assert.Equal(text.Trim(' ', '"'), cell.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("　")]
    public void A_blank_cell_stays_blank(string text)
    {
        Assert.Equal(AmountState.Blank, ReadCell(text).Amount.State);
        Assert.Empty(_site.Told());
    }

    [Theory]
    [InlineData("不适用", AmountState.NotApplicable)]
    [InlineData("不公开", AmountState.Withheld)]
    public void Words_for_the_other_states_are_read(string text, AmountState expected)
    {
        Assert.Equal(expected, ReadCell(text).Amount.State);
        Assert.Empty(_site.Told());
    }

    [Theory]
    [InlineData("１２．５０", "12.50")]
    [InlineData("1，234.50", "1234.50")]
    [InlineData("1 234.50", "1234.50")]
    [InlineData("　12.50", "12.50")]
    [InlineData("－12.50", "-12.50")]
    [InlineData("\u00A012.50", "12.50")]
    public void Full_width_characters_are_folded_with_a_warning(string text, string expected)
    {
        var cell = ReadCell(text);
        var finding = Assert.Single(_site.Found());
        Assert.Equal("SRC-011", finding.Rule);
        Assert.Equal(expected, cell.Amount.ToString());
    }

    [Theory]
    [InlineData("1,0９8.1l", "SRC-010")]
    [InlineData("12.3.4", "SRC-010")]
    [InlineData("12万元", "SRC-010")]
    [InlineData("12%", "SRC-010")]
    [InlineData("(12.00)", "SRC-010")]
    [InlineData("12.", "SRC-010")]
    [InlineData(".5", "SRC-010")]
    [InlineData("1-2", "SRC-010")]
    [InlineData("—", "SRC-010")]
    [InlineData("/", "SRC-010")]
    [InlineData("-", "SRC-010")]
    [InlineData("+5", "SRC-010")]
    [InlineData("123456789012345678901234567890", "SRC-010")]
    [InlineData("1,23,4.5", "SRC-012")]
    [InlineData("1234,567.00", "SRC-012")]
    [InlineData(",123.00", "SRC-012")]
    [InlineData("1,234,56", "SRC-012")]
    [InlineData("12.345", "SRC-013")]
    [InlineData("0.1234", "SRC-013")]
    [InlineData("#REF!", "SRC-015")]
    [InlineData("#####", "SRC-015")]
    [InlineData("1.2E+05", "SRC-015")]
    public void What_is_no_amount_is_an_error(string text, string rule)
    {
        Assert.Equal(AmountState.Blank, ReadCell($"\"{text}\"").Amount.State);
        var finding = Assert.Single(_site.Found());
        Assert.Equal(rule, finding.Rule);
        Assert.Equal(text, finding.Published);
        Assert.Equal("02/205/basic", finding.At);
        Assert.Equal("第3行「基本支出」", finding.Place.Chinese);
        Assert.Equal("row 3 “基本支出”", finding.Place.English);
        Assert.NotEqual("", finding.Help.In(Mingzhang.Diagnostics.Language.Chinese));
    }

    [Fact]
    public void The_place_is_the_text_inside_the_quotes()
    {
        ReadCell("\"12x\"");
        Assert.Equal((3, 16, 19), (_site.Found()[0].Span.Line, _site.Found()[0].Span.Column, _site.Found()[0].Span.EndColumn));
    }

    [Fact]
    public void A_sign_that_the_standard_knows_means_not_applicable_and_is_told_once()
    {
        _site.Replace("content/standards/tiny.yml", "decimals: 2\n", "decimals: 2\nnot-applicable: [\"—\", \"/\", 无]\n");
        var disclosure = _site.Table("02", "科目编码,科目名称,合计,基本支出,项目支出\n合计,,1.00,—,/\n205,教育支出,1.00,无,\n").Read();
        Assert.Equal(["SRC-014 tables/02.csv:2:10 “—”按“不适用”读取（本表共 3 处）"], _site.Told());
        Assert.Equal(AmountState.NotApplicable, disclosure.Find("02/205/basic")!.Value.Amount.State);
        Assert.Equal("—", disclosure.Find("02/total/basic")!.Value.Text);
    }

    Cell ReadCell(string text) =>
        _site.Table("02", $"科目编码,科目名称,合计,基本支出,项目支出\n合计,,1.00,,\n205,教育支出,1.00,{text},\n").Read().Find("02/205/basic")!.Value;
}
