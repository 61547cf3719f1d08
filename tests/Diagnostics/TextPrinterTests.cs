using Mingzhang.Diagnostics;

namespace Mingzhang.Tests.Diagnostics;

public sealed class TextPrinterTests
{
    const string File = "content/a/2024-budget/tables/03.csv";

    static readonly Finding Unbalanced = new("XTB-010", Severity.Error, new("收支不平", "Does not balance"), new SourceSpan(File, 7, 25, 30))
    {
        At = "03/2013299/project",
        Place = new("第7行「项目支出」", "row 7, 项目支出"),
        Published = "88.20",
        Expected = "88.32（表12 78.02 + 表13 10.30；差 0.12）",
        Related = [new(new SourceSpan("content/a/2024-budget/tables/12.csv", 2, 1, 1), new("表12 合计", "the total of table 12"))],
        Help = new("核对表3第7行", "Check row 7"),
    };

    [Fact]
    public void A_finding_shows_place_line_caret_and_what_to_do() => Assert.Equal(
        """
        content/a/2024-budget/tables/03.csv:7:25: 错误 XTB-010 收支不平（第7行「项目支出」）
           7 | 2013299,其他组织事务支出,88.32,,88.20
             |                                 ^^^^^ 此处 88.20
           = 应为 88.32（表12 78.02 + 表13 10.30；差 0.12）
           = 相关 content/a/2024-budget/tables/12.csv:2:1 表12 合计
           = 建议 核对表3第7行

        """.ReplaceLineEndings("\n"),
        Print(Unbalanced, "2013299,其他组织事务支出,88.32,,88.20"));

    [Fact]
    public void English_says_the_same() => Assert.Equal(
        """
        content/a/2024-budget/tables/03.csv:7:25: error XTB-010 Does not balance (row 7, 项目支出)
           7 | 2013299,其他组织事务支出,88.32,,88.20
             |                                 ^^^^^ here 88.20
           = expected 88.32（表12 78.02 + 表13 10.30；差 0.12）
           = related content/a/2024-budget/tables/12.csv:2:1 the total of table 12
           = help Check row 7

        """.ReplaceLineEndings("\n"),
        Print(Unbalanced, "2013299,其他组织事务支出,88.32,,88.20", Language.English));

    [Theory]
    [InlineData("合计,88.20", 4, 9, 5, 5)]
    [InlineData("名称,教育支出,1", 4, 8, 5, 8)]
    [InlineData("𠮷野,1.00", 5, 9, 5, 4)]
    [InlineData("\ta: b", 5, 6, 7, 1)]
    [InlineData("a,", 3, 3, 2, 1)]
    [InlineData("短", 90, 99, 2, 1)]
    public void The_caret_stands_under_the_place(string line, int column, int endColumn, int offset, int width)
    {
        var excerpt = SourceExcerpt.Of(line, new SourceSpan(File, 1, column, endColumn));
        Assert.Equal((offset, width), (excerpt.Offset, excerpt.Width));
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var line = new string('字', 5_000_000) + "88.20" + new string('后', 5_000_000);
        var excerpt = SourceExcerpt.Of(line, new SourceSpan(File, 1, 5_000_001, 5_000_006));
        Assert.True(DisplayWidth.Of(excerpt.Text) < 130);
        Assert.Equal(5, excerpt.Width);
        Assert.Equal("88.20", Under(excerpt));
    }

    [Fact]
    public void A_source_cannot_drive_the_terminal_or_hide_text()
    {
        var printed = Print(Unbalanced with { Message = new("坏\e[31m\u202E字", "x"), Expected = "a\nb" }, "2013299,\e]0;title\a\u200B88.20,其他组织事务,1,2");
        Assert.DoesNotContain('\e', printed);
        Assert.DoesNotContain('\a', printed);
        Assert.DoesNotContain('\u202E', printed);
        Assert.DoesNotContain('\u200B', printed);
        Assert.Contains("= 应为 a b\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_about_a_whole_file_has_no_line() =>
        Assert.Equal("site.yml: 错误 SITE-002 少了\n", Print(new Finding("SITE-002", Severity.Error, new("少了", "missing"), SourceSpan.Whole("site.yml")), "title: x"));

    [Fact]
    public void A_warning_found_again_and_again_is_told_in_full_twenty_times_and_then_by_its_place()
    {
        var warnings = Enumerable.Range(1, 23).Select(line => Unbalanced with { Severity = Severity.Warning, Span = new SourceSpan(File, line, 1, 2) });
        var writer = new StringWriter();
        new TextPrinter(Language.Chinese, new OneLine("合计,88.20")).Print(new FindingReport([.. warnings]), writer);
        var lines = writer.ToString().Split('\n');
        Assert.Equal(20, lines.Count(line => line.StartsWith("   = 建议", StringComparison.Ordinal)));
        Assert.Equal("   = 其余 XTB-010 还有 3 处，下面只列位置；做法相同，说明见 explain XTB-010", lines[^5]);
        Assert.Equal(
            ["content/a/2024-budget/tables/03.csv:21:1:", "content/a/2024-budget/tables/03.csv:22:1:", "content/a/2024-budget/tables/03.csv:23:1:", ""],
            lines[^4..].Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Every_error_is_told_in_full()
    {
        var errors = Enumerable.Range(1, 23).Select(line => Unbalanced with { Span = new SourceSpan(File, line, 1, 2) });
        var writer = new StringWriter();
        new TextPrinter(Language.Chinese, new OneLine("合计,88.20")).Print(new FindingReport([.. errors]), writer);
        Assert.Equal(23, writer.ToString().Split('\n').Count(line => line.StartsWith("   = 建议", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_waived_finding_says_why_and_an_information_is_one_line()
    {
        Assert.Contains("已豁免的错误 XTB-010", Print(Unbalanced with { WaivedBecause = "公开件如此" }, "x"), StringComparison.Ordinal);
        Assert.Contains("= 已豁免 公开件如此\n", Print(Unbalanced with { WaivedBecause = "公开件如此" }, "x"), StringComparison.Ordinal);
        Assert.Equal(1, Print(Unbalanced with { Severity = Severity.Info }, "x").Count(c => c == '\n'));
    }

    static string Under(SourceExcerpt excerpt)
    {
        var column = 0;
        var under = "";
        foreach (var rune in excerpt.Text.EnumerateRunes())
        {
            if (column >= excerpt.Offset && column < excerpt.Offset + excerpt.Width) under += rune.ToString();
            column += DisplayWidth.Of(rune);
        }
        return under;
    }

    static string Print(Finding finding, string line, Language language = Language.Chinese)
    {
        var writer = new StringWriter { NewLine = "\n" };
        new TextPrinter(language, new OneLine(line)).Print(new FindingReport([finding]), writer);
        return writer.ToString();
    }

    internal sealed class OneLine(string line) : ISourceLines
    {
        public string? Line(string file, int number) => line;
    }
}
