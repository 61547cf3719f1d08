using Mingzhang.Print.Display;
using static Mingzhang.Tests.Print.PrintFixture;

namespace Mingzhang.Tests.Print;

public sealed class StyleTests
{
    static double SizeOf(string markup, string styles) => Paint(markup, Small + styles)[0].Items.OfType<TextItem>().First(item => item.Characters.Contains('甲')).Size;

    [Theory]
    [InlineData("p { font-size: 8pt; }", 8)]
    [InlineData(".a { font-size: 8pt; } p { font-size: 9pt; }", 8)]
    [InlineData("#x { font-size: 7pt; } .a { font-size: 8pt; }", 7)]
    [InlineData(".a { font-size: 8pt; } .a { font-size: 9pt; }", 9)]
    [InlineData("section > p { font-size: 6pt; }", 6)]
    [InlineData("body > p { font-size: 6pt; }", 10)]
    [InlineData("body p { font-size: 6pt; }", 6)]
    [InlineData("p:first-child { font-size: 6pt; }", 6)]
    [InlineData("p:last-child { font-size: 6pt; }", 10)]
    [InlineData("p:nth-child(2n+1) { font-size: 6pt; }", 6)]
    [InlineData("p:nth-child(even) { font-size: 6pt; }", 10)]
    [InlineData("[data-k=v] { font-size: 6pt; }", 6)]
    [InlineData("section { font-size: 2em; } p { font-size: 0.5em; }", 10)]
    [InlineData(":root { --s: 11pt; } p { font-size: var(--s); }", 11)]
    [InlineData("p { font-size: 4mm; }", 11.338582677165354)]
    [InlineData("h1, p.a { font-size: 5pt; }", 5)]
    public void The_rule_that_css_would_choose_wins(string styles, double size) =>
        Assert.Equal(size, SizeOf("<section><p class=\"a b\" id=\"x\" data-k=\"v\">甲</p><p>乙</p></section>", styles), 6);

    [Fact]
    public void A_later_sheet_may_change_a_variable_that_an_earlier_one_uses()
    {
        var request = Request("<p>甲</p>") with { Styles = [new("a", ":root { --s: 8pt; } p { font-size: var(--s); }"), new("b", ":root { --s: 12pt; }")] };
        var list = Mingzhang.Print.PrintDocument.Compose(request, new())!;
        Assert.Equal(12, list.Pages.First().Items.OfType<TextItem>().Single().Size);
    }

    [Fact]
    public void Running_headers_and_page_counts_are_artifacts_of_pagination()
    {
        var pages = Paint("<h1>甲章</h1><p style=\"break-before: page\">文</p><h1 style=\"break-before: page\">乙章</h1>",
            "@page { size: 300pt 400pt; margin: 40pt; @top-left { content: string(part); } @bottom-center { content: \"第 \" counter(page) \" 页 共 \" counter(pages) \" 页\"; } } h1 { string-set: part content(); }");
        Assert.Equal(3, pages.Count);
        Assert.Equal(["甲章|第 1 页 共 3 页", "甲章|第 2 页 共 3 页", "乙章|第 3 页 共 3 页"], pages.Select(Running));

        static string Running(DisplayPage page) => string.Join('|', page.Items
            .SkipWhile(item => item is not BeginArtifact { IsPagination: true }).TakeWhile(item => item is not EndArtifact).OfType<TextItem>().Select(item => item.Characters));
    }

    [Fact]
    public void Contents_show_the_page_of_their_target_at_the_right_edge_after_leaders()
    {
        var page = Paint("<nav><ol><li><a href=\"#b\">乙章</a></li></ol></nav><h1 id=\"b\" style=\"break-before: page\">乙章</h1>", Small + " a::after { content: leader(\".\") target-counter(attr(href), page); }")[0];
        var texts = page.Items.OfType<TextItem>().ToList();
        Assert.Equal(["乙章", "2"], [texts[0].Characters, texts[^1].Characters]);
        Assert.Equal(300, texts[^1].X + 5.58, 1);
        Assert.Matches("^\\.{20,}$", texts[1].Characters);
        Assert.IsType<BeginArtifact>(page.Items[page.Items.IndexOf(texts[1]) - 1]);
        var link = Assert.Single(page.Items.OfType<LinkItem>());
        Assert.Equal(("#b", 300.0), (link.Target, Math.Round(link.X + link.Width, 3)));
    }

    [Theory]
    [InlineData("left", 0)]
    [InlineData("center", 50)]
    [InlineData("justify", 50)]
    [InlineData("right", 100)]
    public void A_drawing_narrower_than_its_column_stands_where_text_is_aligned(string align, double left)
    {
        var page = Paint($"<figure style=\"text-align: {align}\"><svg viewBox=\"0 0 100 50\" aria-label=\"图\" style=\"width: 200pt\"><rect width=\"20\" height=\"10\"/></svg></figure>")[0];
        Assert.Equal(left, Assert.Single(page.Items.OfType<PathItem>()).Map.E);
    }

    [Fact]
    public void A_grid_is_drawn_with_few_long_lines()
    {
        var rows = string.Concat(Enumerable.Repeat("<tr><td>1</td><td>2</td><td>3</td></tr>", 10));
        var lines = Paint($"<table><tbody>{rows}</tbody></table>", Small + " td { border: 0.5pt solid #000; }")[0].Items.OfType<LinesItem>().ToList();
        Assert.Equal(11 + 4, Assert.Single(lines).Points.Length / 4);
    }

    [Fact]
    public void Shapes_of_a_figure_are_mapped_onto_the_page()
    {
        var page = Paint("<svg viewBox=\"0 0 100 50\" aria-label=\"图\" style=\"width: 200pt\"><g transform=\"translate(10 5)\"><rect x=\"0\" y=\"0\" width=\"20\" height=\"10\" fill=\"#f00\"/></g><text x=\"100\" y=\"50\" text-anchor=\"end\" font-size=\"10\">甲乙</text><rect width=\"3\" height=\"3\" fill=\"none\"/></svg>")[0];
        var path = Assert.Single(page.Items.OfType<PathItem>(), item => item.Fill is not null);
        Assert.Equal((2.0, 20.0, 10.0), (path.Map.A, path.Map.E, path.Map.F));
        var text = Assert.Single(page.Items.OfType<FigureTextItem>());
        Assert.Equal((80.0, 10.0), (text.X, text.Size));
        Assert.Equal("Figure", page.Items.OfType<BeginTag>().Last().Element.Type);
    }
}
