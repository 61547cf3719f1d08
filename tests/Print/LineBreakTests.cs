using System.Text;
using System.Text.RegularExpressions;
using Mingzhang.Print.Layout;
using static Mingzhang.Tests.Print.PrintFixture;

namespace Mingzhang.Tests.Print;

public sealed partial class LineBreakTests
{
    const string NotAtStart = "、。，．：；？！）》〉】〕］｝」』”’—…·％‰℃,.:;!?)]}%";
    const string NotAtEnd = "（《〈【〔［｛「『“‘￥＄№([{$";

    static readonly string[] Parts =
    [
        "财政拨款收入", "支出", "（含上年结转）", "“三公”经费", "2024年", "12,345,678.90万元", "366.86 万元", "5.3%", "≥209个", "——", "……", "，", "。", "；", "：", "、", "《预算法》", "第12条",
        "第二部分", "！", "（", "1.5亿元", "GB/T 15834-2011", "www.example.gov.cn", " ", "［注］", "10%～20%", "１２３人次", "￥300", "·", "比上年增加", "说明", "№3", "3,969.43", "个百分点", "2个百分点",
    ];

    [GeneratedRegex(@"[0-9０-９][0-9０-９,.]*[0-9０-９]|[0-9０-９]")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=[0-9]) ?(万元|亿元|个百分点|人次|个|年|%)")]
    private static partial Regex Unit();

    [Fact]
    public void No_line_breaks_a_rule_whatever_the_text_and_the_width()
    {
        var checkedLines = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var text = Sentence(seed);
            for (var width = 230; width <= 470; width += 15)
                checkedLines += Check(text, width);
        }
        Assert.True(checkedLines > 5_000, $"{checkedLines} lines");
    }

    static int Check(string text, int width)
    {
        var pages = LayOut($"<p>{text}</p>", $"@page {{ size: {width}pt 20000pt; margin: 0; }} body {{ font-size: 10pt; text-align: justify; }} p {{ margin: 0; }}");
        var paragraph = pages[0].Content.Children.OfType<ParagraphFragment>().Single();
        var set = paragraph.Paragraph.Shaped.Text;
        Assert.Equal(text.Trim(), set);
        var drawn = 0;
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var (start, end) = (paragraph.Lines[i].Start, paragraph.Lines[i].End);
            drawn += end - start;
            if (i == 0)
                continue;
            var seam = set[Math.Max(0, start - 12)..start] + "|" + set[start..Math.Min(set.Length, start + 12)];
            Assert.False(NotAtStart.Contains(set[start]), $"starts a line: {seam}");
            Assert.False(NotAtEnd.Contains(set[paragraph.Lines[i - 1].End - 1]), $"ends a line: {seam}");
            Assert.False(set[start] == set[start - 1] && set[start] is '—' or '…', $"splits a dash: {seam}");
            Assert.DoesNotContain(Number().Matches(set), match => match.Index < start && match.Index + match.Length > start);
            Assert.DoesNotContain(Unit().Matches(set), match => match.Index <= start && match.Index + match.Length > start);
        }
        Assert.Equal(set.Replace(" ", "", StringComparison.Ordinal).Length, drawn - paragraph.Lines.Sum(line => set[line.Start..line.End].Count(character => character == ' ')));
        return paragraph.Lines.Count;
    }

    /// <summary>A text made of the parts in an order that the seed decides; marks that may not start a line follow something.</summary>
    static string Sentence(int seed)
    {
        var state = (uint)(seed * 2_654_435_761L + 12345);
        var text = new StringBuilder("本部门");
        for (var i = 0; i < 40; i++)
        {
            state = state * 1_664_525 + 1_013_904_223;
            var part = Parts[(state >> 8) % Parts.Length];
            if (NotAtEnd.Contains(text[^1]) && (NotAtStart.Contains(part[0]) || part == " "))
                part = "项目";
            if (NotAtStart.Contains(text[^1]) && NotAtStart.Contains(part[0]) || text[^1] == ' ' && (part == " " || NotAtStart.Contains(part[0])))
                part = "资金";
            text.Append(part);
        }
        return text.Append("等。").ToString();
    }

    [Theory]
    [InlineData("共计12.80万元", "12.80万元")]
    [InlineData("比例为98.76%的", "98.76%")]
    [InlineData("按照第十二条的", "第十二条")]
    [InlineData("增加2个百分点", "2个百分点")]
    [InlineData("面积15 平方米", "15 平方米")]
    [InlineData("金额￥3,000.00", "￥3,000.00")]
    public void A_number_and_its_unit_stay_together(string text, string whole)
    {
        for (var width = 62; width < 120; width += 3)
        {
            var lines = Texts(LayOut($"<p>{text}</p>", $"@page {{ size: {width}pt 400pt; margin: 0; }} body {{ font-size: 10pt; }} p {{ margin: 0; }}")[0]);
            Assert.Contains(lines, line => line.Contains(whole, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Marks_side_by_side_take_one_and_a_half_ems()
    {
        static double Width(string text) => LayOut($"<p>{text}</p>")[0].Content.Children.OfType<ParagraphFragment>().Single().Lines[0].Width;
        Assert.Equal(35, Width("甲。”乙"), 0);
        Assert.Equal(35, Width("甲：“乙"), 0);
        Assert.Equal(35, Width("甲（《乙"), 0);
        Assert.Equal(30, Width("甲，乙"), 0);
    }

    [Fact]
    public void A_mark_at_the_end_is_narrowed_so_that_it_stays_on_the_line()
    {
        var pages = LayOut("<p>" + new string('文', 29) + "。" + "再来一句</p>");
        Assert.Equal(new string('文', 29) + "。", Texts(pages[0])[0]);
        var narrow = LayOut("<p>一二三四五六七八九，十</p>", "@page { size: 95pt 400pt; margin: 0; } body { font-size: 10pt; } p { margin: 0; text-indent: 0; }");
        Assert.Equal("一二三四五六七八九，", Texts(narrow[0])[0]);
    }

    [Fact]
    public void Justified_lines_reach_the_edge_and_the_last_does_not()
    {
        var paragraph = LayOut("<p style=\"text-align: justify; text-indent: 2em\">" + string.Concat(Enumerable.Repeat("预算2024年，", 20)) + "</p>")[0].Content.Children.OfType<ParagraphFragment>().Single();
        Assert.Equal(20, paragraph.Lines[0].X);
        Assert.All(paragraph.Lines.SkipLast(1), line => Assert.True(line.GapExtra > 0));
        Assert.Equal(0, paragraph.Lines[^1].GapExtra);
    }

    [Fact]
    public void Line_breaks_of_the_template_between_hanzi_are_no_spaces()
    {
        Assert.Equal(["一般公共预算 2024 of 年"], Texts(LayOut("<p>一般\n  公共\n<span>预算</span> 2024\nof 年</p>")[0]));
    }
}
