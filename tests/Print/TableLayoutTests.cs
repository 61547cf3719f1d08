using Mingzhang.Print;
using Mingzhang.Print.Layout;
using Mingzhang.Print.Layout.Tables;
using static Mingzhang.Tests.Print.PrintFixture;

namespace Mingzhang.Tests.Print;

public sealed class TableLayoutTests
{
    const string Plain = Small + " td, th { padding: 0; } table { margin: 0; line-height: 1.5; }";

    static string Rows(int count, string cell = "<td>{0}</td>") => string.Concat(Enumerable.Range(1, count).Select(i => $"<tr>{string.Format(null, cell, i)}</tr>"));

    static TableFragment TableOn(PageFragment page) => Tables(page.Content).Single();

    static IEnumerable<TableFragment> Tables(Fragment fragment) =>
        fragment is TableFragment table ? [table] : fragment.Children.SelectMany(Tables);

    [Fact]
    public void All_header_tiers_stand_on_every_page_and_repeats_are_marked()
    {
        var pages = LayOut($"<table><thead><tr><th rowspan=\"2\">甲</th><th colspan=\"2\">乙</th></tr><tr><th>丙</th><th>丁</th></tr></thead><tbody>{Rows(60, "<td>{0}</td><td>1</td><td>2</td>")}</tbody></table>", Plain);
        Assert.Equal([24, 24, 12], pages.Select(page => TableOn(page).Rows.Count(row => row.Index >= 2)));
        Assert.All(pages, page => Assert.Equal(["甲", "乙", "丙", "丁"], Texts(page).Take(4)));
        Assert.Equal([false, true, true], pages.Select(page => TableOn(page).Rows[0].IsRepeat));
    }

    [Fact]
    public void No_last_row_stands_alone_on_a_page()
    {
        var pages = LayOut($"<table><tbody>{Rows(27)}</tbody></table>", Plain);
        Assert.Equal([25, 2], pages.Select(page => TableOn(page).Rows.Count));
    }

    [Fact]
    public void Given_widths_hold_and_the_others_share_the_rest_by_their_content()
    {
        var pages = LayOut("<table><colgroup><col width=\"60pt\"><col><col></colgroup><tbody><tr><td>甲</td><td id=\"b\">甲乙丙丁</td><td id=\"c\">甲乙丙丁甲乙丙丁</td></tr></tbody></table>", Plain);
        var (b, c) = (Find(pages, "b")[0], Find(pages, "c")[0]);
        Assert.Equal(60, b.X, 3);
        Assert.Equal(240, b.Fragment.Width + c.Fragment.Width, 3);
        Assert.Equal(2, c.Fragment.Width / b.Fragment.Width, 2);
    }

    [Fact]
    public void Widths_in_percent_and_spans_of_columns_are_understood()
    {
        var pages = LayOut("<table><colgroup><col style=\"width: 40%\"><col span=\"3\" width=\"20%\"></colgroup><tbody><tr><td>甲</td><td id=\"b\">乙</td><td>丙</td><td id=\"d\">丁</td></tr></tbody></table>", Plain);
        Assert.Equal((120.0, 240.0), (Math.Round(Find(pages, "b")[0].X, 3), Math.Round(Find(pages, "d")[0].X, 3)));
    }

    [Fact]
    public void A_spanning_cell_makes_its_last_row_taller()
    {
        var pages = LayOut("<table><colgroup><col width=\"40pt\"><col></colgroup><tbody><tr><td rowspan=\"2\" id=\"a\">一二三四五六七八九十一二</td><td id=\"b\">乙</td></tr><tr><td id=\"c\">丙</td></tr></tbody></table>", Plain);
        Assert.Equal(45, Find(pages, "a")[0].Fragment.Height);
        Assert.Equal([15, 30], [Find(pages, "b")[0].Fragment.Height, Find(pages, "c")[0].Fragment.Height]);
    }

    [Fact]
    public void Merged_cells_are_kept_whole_where_little_is_lost()
    {
        var pages = LayOut($"<table><tbody>{Rows(24, "<td>{0}</td><td>x</td>")}<tr><td rowspan=\"4\" id=\"a\">合</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr><tr><td>4</td></tr></tbody></table>", Plain);
        Assert.Equal([24, 4], pages.Select(page => TableOn(page).Rows.Count));
        Assert.Equal(1, Assert.Single(Find(pages, "a")).Page);
    }

    [Fact]
    public void A_merged_cell_longer_than_a_page_goes_on_with_its_text()
    {
        var many = string.Concat(Enumerable.Range(1, 60).Select(i => $"<tr><td>{i}</td></tr>"));
        var text = new string('文', 3 * 40);
        var pages = LayOut($"<table><colgroup><col width=\"30pt\"><col></colgroup><tbody><tr><td rowspan=\"61\" id=\"a\" style=\"vertical-align: top\">{text}</td><td>0</td></tr>{many}</tbody></table>", Plain);
        var parts = Find(pages, "a");
        Assert.Equal(3, parts.Count);
        Assert.Equal(120, parts.SelectMany(part => part.Fragment.Children).OfType<ParagraphFragment>().Sum(part => part.Lines.Sum(line => line.End - line.Start)));
        Assert.Equal((true, false), (parts[0].Fragment.Starts, parts[0].Fragment.Ends));
    }

    [Fact]
    public void A_row_taller_than_a_page_is_split_and_reported()
    {
        var text = new string('文', 30 * 70);
        var markup = $"<table><thead><tr><th>头</th></tr></thead><tbody><tr><td>先</td></tr><tr data-source=\"projects/1.yml\"><td>{text}</td></tr><tr><td id=\"after\">后</td></tr></tbody></table>";
        var pages = LayOut(markup, Plain);
        Assert.Equal(2100, pages.Sum(page => Texts(page).Sum(line => line.Count(character => character == '文'))));
        Assert.Equal(3, pages.Count);
        Assert.Equal("后", Texts(pages[2])[^1]);
        var finding = Assert.Single(FindingsOf(markup, Plain));
        Assert.Equal((PrintFindingKind.SplitRow, "projects/1.yml"), (finding.Kind, finding.Source));
    }

    [Fact]
    public void Cells_of_a_split_row_go_on_each_by_itself()
    {
        var pages = LayOut($"<table><colgroup><col width=\"100pt\"><col></colgroup><tbody><tr><td id=\"a\">{new string('甲', 10 * 40)}</td><td id=\"b\">{new string('乙', 20 * 3)}</td></tr></tbody></table>", Plain);
        Assert.Equal(2, pages.Count);
        Assert.Equal(400, pages.Sum(page => Texts(page).Sum(line => line.Count(character => character == '甲'))));
        Assert.DoesNotContain(Texts(pages[1]), line => line.Contains('乙'));
    }

    [Fact]
    public void A_caption_stays_with_its_table()
    {
        var paragraphs = string.Concat(Enumerable.Repeat("<p>文</p>", 24));
        var pages = LayOut($"{paragraphs}<table><caption>表一</caption><thead><tr><th>头</th></tr></thead><tbody>{Rows(3)}</tbody></table>", Plain);
        Assert.Equal("表一", Texts(pages[1])[0]);
    }

    [Fact]
    public void Vertical_alignment_places_short_cells()
    {
        static double Place(string align) => Lines(LayOut($"<table><colgroup><col width=\"30pt\"><col></colgroup><tbody><tr><td>一二三四五六七八九</td><td style=\"vertical-align: {align}\">中</td></tr></tbody></table>", Plain)[0]).Single(line => line.Text == "中").Y;
        Assert.Equal([0, 15, 30], [Place("top"), Place("middle"), Place("bottom")]);
    }

    [Fact]
    public void A_number_wider_than_its_column_is_set_smaller_and_never_broken()
    {
        var pages = LayOut("<table><colgroup><col width=\"40pt\"><col></colgroup><tbody><tr><td>12,345,678.90</td><td>乙</td></tr></tbody></table>", Plain);
        Assert.Equal(["12,345,678.90", "乙"], Texts(pages[0]));
    }

    [Fact]
    public void Figures_to_the_right_have_their_points_below_each_other()
    {
        string[] figures = ["1,111.11", "9,876,543.21", "0.01", "17.71"];
        var pages = Paint($"<table><tbody>{string.Concat(figures.Select(figure => $"<tr><td style=\"text-align: right\">{figure}</td></tr>"))}</tbody></table>", Plain);
        var points = pages[0].Items.OfType<Mingzhang.Print.Display.TextItem>().Select(PlaceOfPoint).ToList();
        Assert.Equal(4, points.Count);
        Assert.All(points, point => Assert.InRange(point - points[0], -0.5, 0.5));

        static double PlaceOfPoint(Mingzhang.Print.Display.TextItem item)
        {
            var x = item.X;
            for (var i = 0; item.Characters[i] != '.'; i++)
                x += item.Face.Font.Advance(item.Face.Font.Glyph(item.Characters[i])) * item.Size / 1000 + (item.Extra?[i] ?? 0);
            return x;
        }
    }
}
