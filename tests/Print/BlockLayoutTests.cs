using static Mingzhang.Tests.Print.PrintFixture;

namespace Mingzhang.Tests.Print;

public sealed class BlockLayoutTests
{
    static string Paragraphs(int count, string text = "文") => string.Concat(Enumerable.Range(1, count).Select(i => $"<p id=\"p{i}\">{text}</p>"));

    [Fact]
    public void Margins_of_neighbours_collapse_to_the_larger()
    {
        var pages = LayOut("<p style=\"margin-bottom: 12pt\">甲</p><p style=\"margin-top: 8pt\">乙</p>");
        Assert.Equal([0, 27], Lines(pages[0]).Select(line => line.Y));
    }

    [Fact]
    public void The_margin_of_a_first_child_counts_for_its_section()
    {
        var pages = LayOut("<p>甲</p><section><h2 style=\"margin: 20pt 0; font-size: 10pt; line-height: 1.5\">乙</h2></section><p>丙</p>");
        Assert.Equal([0, 35, 70], Lines(pages[0]).Select(line => line.Y));
    }

    [Fact]
    public void A_margin_at_the_top_of_a_page_counts_after_a_forced_break_only()
    {
        var forced = LayOut("<p>甲</p><p style=\"break-before: page; margin-top: 30pt\">乙</p>");
        Assert.Equal(30, Lines(forced[1])[0].Y);
        var natural = LayOut(Paragraphs(26) + "<p style=\"margin-top: 30pt\">乙</p>");
        Assert.Equal(0, Lines(natural[1])[0].Y);
    }

    [Fact]
    public void A_page_holds_the_lines_that_fit()
    {
        var pages = LayOut(Paragraphs(60));
        Assert.Equal([26, 26, 8], pages.Select(page => Lines(page).Count));
    }

    [Fact]
    public void A_heading_does_not_stand_alone_at_the_foot()
    {
        var pages = LayOut(Paragraphs(24) + "<h2 style=\"font-size: 10pt; line-height: 1.5; margin: 0\">题</h2><p>" + new string('文', 90) + "</p>");
        Assert.Equal("题", Texts(pages[1])[0]);
    }

    [Fact]
    public void Two_headings_and_the_table_below_them_stay_together()
    {
        var rows = string.Concat(Enumerable.Repeat("<tr><td>行</td></tr>", 3));
        var pages = LayOut(Paragraphs(22) + $"<section><h2 style=\"margin: 0\">题</h2><h3 style=\"margin: 0\">次</h3><section><table><thead><tr><th>头</th></tr></thead><tbody>{rows}</tbody></table></section></section>");
        Assert.Equal(22, Lines(pages[0]).Count);
        Assert.Equal(["题", "次", "头", "行", "行", "行"], Texts(pages[1]));
    }

    [Fact]
    public void A_paragraph_leaves_two_lines_on_either_page()
    {
        var four = "<p>" + new string('文', 110) + "</p>";
        Assert.Equal([25, 4], LayOut(Paragraphs(25) + four).Select(page => Lines(page).Count));
        Assert.Equal([26, 2], LayOut(Paragraphs(24) + four).Select(page => Lines(page).Count));
        Assert.Equal([25, 2], LayOut(Paragraphs(23) + four).Select(page => Lines(page).Count));
    }

    [Fact]
    public void What_must_not_break_moves_as_a_whole()
    {
        var pages = LayOut(Paragraphs(20) + "<div style=\"break-inside: avoid\">" + Paragraphs(10).Replace("id=\"p", "id=\"q", StringComparison.Ordinal) + "</div>");
        Assert.Equal([20, 10], pages.Select(page => Lines(page).Count));
    }

    [Theory]
    [InlineData(26, 1)]
    [InlineData(28, 1)]
    [InlineData(34, 1)]
    [InlineData(36, 2)]
    public void A_block_that_a_page_nearly_holds_is_set_smaller(int lines, int pages)
    {
        var laid = LayOut($"<section class=\"fit\">{Paragraphs(lines)}</section>", Small + " .fit { shrink-to-fit: 0.75; }");
        Assert.Equal(pages, laid.Count);
        var step = Lines(laid[0])[1].Y - Lines(laid[0])[0].Y;
        // One that is too long even at its smallest keeps its size.
        Assert.InRange(step, lines is 26 or 36 ? 15 : 0.75 * 15, lines is 26 or 36 ? 15 : 14.99);
    }

    [Fact]
    public void Lengths_inside_a_smaller_block_shrink_with_its_text()
    {
        const string fit = " .fit { shrink-to-fit: 0.5; } .fit p { font-size: 10pt; line-height: 20pt; margin-bottom: 20pt; margin-left: 40pt; }";
        var laid = LayOut($"<section class=\"fit\">{Paragraphs(18)}</section>", Small + fit);
        var lines = Lines(Assert.Single(laid));
        var scale = (lines[1].Y - lines[0].Y) / 40;
        Assert.InRange(scale, 0.5, 0.6);
        Assert.Equal(40 * scale, lines[0].X, 3);
    }

    [Fact]
    public void Named_pages_change_size_where_the_name_changes()
    {
        var pages = LayOut("<p>甲</p><section class=\"wide\"><p>乙</p></section><p>丙</p>", Small + " @page wide { size: 400pt 300pt; } .wide { page: wide; }");
        Assert.Equal([300, 400, 300], pages.Select(page => page.Style.Width));
        Assert.Equal(["甲", "乙", "丙"], pages.Select(page => Texts(page)[0]));
    }

    [Fact]
    public void Columns_stand_side_by_side_and_go_on_each_by_itself()
    {
        var pages = LayOut("<div style=\"display: flex; gap: 10pt\"><div id=\"a\">" + Paragraphs(30) + "</div><div id=\"b\" style=\"width: 90pt\"><p>右</p></div></div>");
        var (left, right) = (Find(pages, "a"), Find(pages, "b"));
        Assert.Equal([0, 1], left.Select(part => part.Page));
        Assert.Equal((200, 210, 90), (left[0].Fragment.Width, right[0].X, right[0].Fragment.Width));
        Assert.Single(right);
    }

    [Fact]
    public void List_items_hang_behind_their_numbers()
    {
        var pages = LayOut("<ol style=\"list-style-type: parenthesized; padding-left: 40pt\"><li>甲</li><li>乙</li></ol>");
        Assert.Equal(["（一）", "甲", "（二）", "乙"], Texts(pages[0]));
        Assert.Equal(40, Lines(pages[0])[1].X);
        Assert.True(Lines(pages[0])[0].X is > 0 and < 40);
    }

    [Fact]
    public void An_endless_paragraph_of_one_word_is_broken_at_the_edge()
    {
        var pages = LayOut("<p>" + new string('x', 300) + "</p>");
        Assert.All(Lines(pages[0]), line => Assert.NotEmpty(line.Text));
        Assert.Equal(300, Texts(pages[0]).Sum(text => text.Length));
    }
}
