using System.Text;
using Mingzhang.Diagnostics;

namespace Mingzhang.Tests.Diagnostics;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("支出", 4)]
    [InlineData("１２．３", 8)]
    [InlineData("（元）", 6)]
    [InlineData("「」", 4)]
    [InlineData("“元”", 4)]
    [InlineData("│─", 2)]
    [InlineData("𠮷", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("😀", 2)]
    [InlineData("한글", 4)]
    [InlineData("—", 1)]
    public void A_text_takes_the_columns_that_a_terminal_gives_it(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));

    [Fact]
    public void Every_character_of_the_common_set_is_wide()
    {
        var wide = Enumerable.Range(0x4E00, 0x9FA5 - 0x4E00 + 1).Count(value => DisplayWidth.Of(new Rune(value)) == 2);
        Assert.Equal(0x9FA5 - 0x4E00 + 1, wide);
    }
}
