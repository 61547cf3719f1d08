using Mingzhang.Diagnostics;
using Mingzhang.Preview.Review;

namespace Mingzhang.Tests.Preview;

public sealed class CodeFrameTests
{
    [Fact]
    public void The_place_is_marked_among_its_neighbours()
    {
        var frame = CodeFrame.Of(new SourceSpan("a.csv", 3, 3, 5), new Lines("一", "二", "abcdef", "四", "五", "六"));
        Assert.Equal([1, 2, 3, 4, 5], frame.Select(line => line.Number));
        Assert.Equal(new CodeLineView(3, "ab", "cd", "ef", true), frame[2]);
        Assert.Equal(new CodeLineView(4, "四", "", "", false), frame[3]);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(500, 510)]
    [InlineData(990, 2000)]
    [InlineData(5000, 9000)]
    public void A_long_line_is_cut_around_the_place(int column, int end)
    {
        var line = string.Concat(Enumerable.Repeat("预算𠮷", 250));
        var hit = Assert.Single(CodeFrame.Of(new SourceSpan("a.csv", 1, column, end), new Lines(line)));
        Assert.InRange(hit.Before.Length + hit.Marked.Length + hit.After.Length, 1, 1100);
        var shown = (hit.Before + hit.Marked + hit.After).Replace("…", "", StringComparison.Ordinal);
        Assert.Contains(shown, line, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', shown);
    }

    [Fact]
    public void Characters_that_turn_text_around_are_shown()
    {
        var hit = Assert.Single(CodeFrame.Of(new SourceSpan("a.csv", 1, 1, 9), new Lines("a\u202Eb\u0000c\td")));
        Assert.DoesNotContain('\u202E', hit.Marked);
        Assert.DoesNotContain('\0', hit.Marked);
    }

    [Fact]
    public void A_whole_file_has_no_frame() => Assert.Empty(CodeFrame.Of(SourceSpan.Whole("a.csv"), new Lines("x")));

    sealed class Lines(params string[] lines) : ISourceLines
    {
        public string? Line(string file, int line) => line <= lines.Length ? lines[line - 1] : null;
    }
}
