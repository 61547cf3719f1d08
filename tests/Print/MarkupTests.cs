using Mingzhang.Print;
using static Mingzhang.Tests.Print.PrintFixture;

namespace Mingzhang.Tests.Print;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("<p>甲</p>\n  <tabel></tabel>", PrintFindingKind.UnknownElement, 2, 3, "table")]
    [InlineData("<p calss=\"x\">甲</p>", PrintFindingKind.UnknownAttribute, 1, 4, "class")]
    [InlineData("<p>甲<p>乙</p></p>", PrintFindingKind.MisplacedElement, 1, 5, "<p>")]
    [InlineData("<table>\n<td>甲</td></table>", PrintFindingKind.MisplacedElement, 2, 1, "<td>")]
    [InlineData("<table><tr>甲</tr></table>", PrintFindingKind.MisplacedText, 1, 12, "tr")]
    [InlineData("<section><p>甲</p>", PrintFindingKind.MarkupSyntax, 1, 1, "section")]
    [InlineData("<p>甲</div></p>", PrintFindingKind.MarkupSyntax, 1, 5, "</div>")]
    [InlineData("<p class=x>甲</p>", PrintFindingKind.MarkupSyntax, 1, 4, "引号")]
    [InlineData("<p>A & B</p>", PrintFindingKind.MarkupSyntax, 1, 6, "&amp;")]
    [InlineData("<p>1 < 2</p>", PrintFindingKind.MarkupSyntax, 1, 6, "&lt;")]
    [InlineData("<p id=\"a\">甲</p><p id=\"a\">乙</p>", PrintFindingKind.DuplicateId, 1, 23, "a")]
    [InlineData("<p><a href=\"#none\">甲</a></p>", PrintFindingKind.BrokenLink, 1, 13, "none")]
    [InlineData("<p><a href=\"javascript:x\">甲</a></p>", PrintFindingKind.BadAttribute, 1, 13, "href")]
    [InlineData("<table><tr><td colspan=\"x\">甲</td></tr></table>", PrintFindingKind.BadAttribute, 1, 25, "colspan")]
    [InlineData("<figure><svg viewBox=\"0 0 1 1\"></svg></figure>", PrintFindingKind.MissingAlternative, 1, 9, "aria-label")]
    [InlineData("<svg aria-label=\"图\" viewBox=\"0 0 9 9\"><path d=\"M0 0 X\"/></svg>", PrintFindingKind.BadAttribute, 1, 48, "d")]
    [InlineData("<p style=\"colour: #000\">甲</p>", PrintFindingKind.UnknownProperty, 1, 11, "color")]
    public void What_is_outside_the_subset_is_an_error_with_its_place(string markup, PrintFindingKind kind, int line, int column, string told)
    {
        var result = PrintDocument.Render(Request(markup));
        Assert.Null(result.Pdf);
        var finding = result.Findings[0];
        Assert.Equal((kind, line, column), (finding.Kind, finding.Line, finding.Column));
        Assert.Contains(told, finding.Message(), StringComparison.Ordinal);
        Assert.NotEqual(finding.Message(true), kind == PrintFindingKind.DuplicateId ? "" : finding.Message(false));
    }

    [Theory]
    [InlineData("<h1>题</h1><p>文</p>", true, true)]
    [InlineData("<p>文</p>", true, false)]
    [InlineData("<figure><svg aria-label=\"图\" viewBox=\"0 0 9 9\"><path d=\"M0 0 L9 9\"/></svg></figure>", false, false)]
    public void A_finished_file_says_what_readers_find_their_way_by(string markup, bool text, bool outline) =>
        Assert.Equal(new PrintAids(text, outline, IsTagged: true), PrintDocument.Render(Request(markup)).Aids);

    [Theory]
    [InlineData("p { colr: #000; }", PrintFindingKind.UnknownProperty, 1, 5, "color")]
    [InlineData("p {\n  color: #00;\n}", PrintFindingKind.BadStyleValue, 2, 10, "#00")]
    [InlineData("p { margin: 1mm 2; }", PrintFindingKind.BadStyleValue, 1, 13, "margin")]
    [InlineData("q1 { color: #000; }", PrintFindingKind.UnknownElement, 1, 1, "q1")]
    [InlineData("p:hover { color: #000; }", PrintFindingKind.StyleSyntax, 1, 8, "{")]
    [InlineData("p { color: var(--none); }", PrintFindingKind.StyleSyntax, 1, 12, "var()")]
    [InlineData("p { page: wide; }", PrintFindingKind.UnknownPage, 1, 11, "wide")]
    [InlineData("p { font-family: \"Noto Sans S\"; }", PrintFindingKind.UnknownFont, 1, 18, "Noto Sans SC")]
    [InlineData("@media print { p { color: #000; } }", PrintFindingKind.StyleSyntax, 1, 1, "@media")]
    [InlineData("@page { @top-middle { content: \"x\"; } }", PrintFindingKind.StyleSyntax, 1, 9, "top-middle")]
    [InlineData("p { color: #000;", PrintFindingKind.StyleSyntax, 1, 3, "}")]
    public void A_fault_in_the_styles_is_an_error_with_its_place(string styles, PrintFindingKind kind, int line, int column, string told)
    {
        var finding = FindingsOf("<p>甲</p>", styles)[0];
        Assert.Equal((kind, "test.css", line, column), (finding.Kind, finding.File, finding.Line, finding.Column));
        if (kind is not PrintFindingKind.StyleSyntax || told.Length > 1)
            Assert.Contains(told, finding.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var kinds = FindingsOf("<p foo=\"1\">甲</p><blink>乙</blink>", "p { colr: #000; } p { size: A9; }").Select(finding => finding.Kind);
        Assert.Equal([PrintFindingKind.UnknownAttribute, PrintFindingKind.UnknownElement, PrintFindingKind.UnknownProperty, PrintFindingKind.BadStyleValue], kinds);
    }

    [Fact]
    public void A_character_without_a_glyph_is_told_with_where_it_came_from()
    {
        var result = PrintDocument.Render(Request("<section data-source=\"text/duties.md:3\"><p>人名\n𠮷田、𠮷川</p></section>"));
        var finding = Assert.Single(result.Findings);
        Assert.NotNull(result.Pdf);
        Assert.Equal((PrintFindingKind.MissingGlyph, 2, 1, "text/duties.md:3"), (finding.Kind, finding.Line, finding.Column, finding.Source));
        Assert.Equal(["𠮷", "U+20BB7"], finding.Arguments);
        Assert.Contains("𠮷田", finding.Context, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rare_character_is_taken_from_the_other_half_of_the_font()
    {
        Assert.Empty(FindingsOf("<p>镕、堃、喆</p>"));
        var faces = Paint("<p>中喆堃</p>")[0].Items.OfType<Mingzhang.Print.Display.TextItem>().Select(item => item.Face.Source.Name);
        Assert.Equal(["NotoSerifSC-Regular.ttf.br", "NotoSerifSC-Regular-Rare.ttf.br"], faces);
    }

    [Fact]
    public void A_skipped_heading_level_is_told()
    {
        var finding = Assert.Single(FindingsOf("<h1>一</h1><h3>二</h3>"));
        Assert.Equal((PrintFindingKind.SkippedHeading, false), (finding.Kind, finding.IsError));
    }

    [Fact]
    public void Character_references_and_comments_are_read()
    {
        Assert.Equal(["甲 & <乙>　—"], Texts(LayOut("<p>甲 &amp; &lt;乙&gt;&#x3000;&mdash;<!-- 注 --></p>")[0]));
    }
}
