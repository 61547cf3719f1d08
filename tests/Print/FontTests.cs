using Mingzhang.Print;
using Mingzhang.Print.Fonts;
using static Mingzhang.Tests.Print.PrintFixture;

namespace Mingzhang.Tests.Print;

public sealed class FontTests
{
    [Fact]
    public void The_fonts_of_the_theme_cover_gbk()
    {
        var stack = Fonts.Stack(["Noto Sans SC"], 400);
        foreach (var character in "㎡①⑳〇—…“”‘’·§￥℃‰《》（）ⅠⅫ㈠≥≤±×÷镕喆囍〓")
            Assert.Equal("Noto Sans SC", stack.Find(character)?.Source.Family);
        Assert.Null(stack.Find(0x20BB7));
    }

    [Fact]
    public void Digits_of_the_sans_serif_are_equally_wide()
    {
        var font = Fonts.Stack(["Noto Sans SC"], 400).Primary.Font;
        Assert.Equal([555], "0123456789".Select(digit => font.Advance(font.Glyph(digit))).Distinct());
    }

    [Fact]
    public void A_subset_is_a_font_that_can_be_read_again()
    {
        var face = Fonts.Stack(["Noto Serif SC"], 400).Primary;
        var subset = new GlyphSubset(face);
        foreach (var character in "水利局é—中")
            subset.NumberOf(character);
        var file = SubsetFile.Write(subset);
        // The subset has no cmap, because PDF needs none: the tables that it has must still hold together.
        var tables = Assert.Throws<FontFormatException>(() => TrueTypeFont.Read(file, file.Length));
        Assert.Contains("cmap", tables.Message, StringComparison.Ordinal);
        Assert.Equal(7, subset.CodePoints.Count);
        Assert.InRange(file.Length, 1_000, 12_000);
    }

    [Theory]
    [InlineData("OTTO", "CFF")]
    [InlineData("ttcf", "collection")]
    [InlineData("oops", "no TrueType")]
    public void A_font_of_the_wrong_kind_is_told(string start, string told)
    {
        var data = new byte[64];
        System.Text.Encoding.ASCII.GetBytes(start, data);
        var library = new FontLibrary([new FontSource("坏", 400, "bad.ttf", () => new MemoryStream(data))]);
        var finding = Assert.Single(PrintDocument.Render(Request("<p>甲</p>") with { Fonts = library, Styles = [] }).Findings);
        Assert.Equal((PrintFindingKind.UnreadableFont, "bad.ttf"), (finding.Kind, finding.File));
        Assert.Contains(told, finding.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_off_font_is_told_and_never_read_past_its_end()
    {
        using var stream = Fonts.Sources[0].Open();
        using var whole = new MemoryStream();
        new System.IO.Compression.BrotliStream(stream, System.IO.Compression.CompressionMode.Decompress).CopyTo(whole);
        foreach (var length in new[] { 3, 40, 200, 5_000, 100_000, 1_000_000 })
        {
            var library = new FontLibrary([new FontSource("短", 400, "cut.ttf", () => new MemoryStream(whole.ToArray(), 0, length))]);
            var result = PrintDocument.Render(Request("<p>甲乙丙，水利局</p>") with { Fonts = library, Styles = [] });
            Assert.Equal(PrintFindingKind.UnreadableFont, Assert.Single(result.Findings).Kind);
        }
    }
}
