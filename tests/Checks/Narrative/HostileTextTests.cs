using System.Diagnostics;

namespace Mingzhang.Tests.Checks.Narrative;

/// <summary>A megabyte of text that is meant to be slow is read in seconds, not minutes (the limit allows for a busy machine); the explanation of a real disclosure in a blink.</summary>
public sealed class HostileTextTests
{
    const int Megabyte = 1024 * 1024;

    [SkippableTheory]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("(")]
    [InlineData("其中：")]
    [InlineData("支出1万元，其中：")]
    [InlineData("支出1万元，占1%，比上年增加1万元，增长1%，")]
    [InlineData("基本支出、")]
    [InlineData("分别为1、2、3万元，")]
    [InlineData("一般公共预算一般公共预算服务支持")]
    [InlineData("一般公共服务支持10万元；")]
    [InlineData("项目2个，包括：甲、乙、")]
    [InlineData("截至2024年")]
    [InlineData("{{")]
    [InlineData("\n\n支出1.00万元。")]
    public void A_megabyte_of_anything_does_not_hang(string piece)
    {
        var reading = Reading.Of("tunliu-zuzhibu");
        var words = string.Concat(Enumerable.Repeat(piece, Megabyte / 3 / piece.Length));
        var started = Stopwatch.GetTimestamp();

        reading.Check("income", words);

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(60), $"{Stopwatch.GetElapsedTime(started)} for “{piece}”");
    }

    [SkippableFact]
    public void A_real_explanation_is_checked_in_well_under_50_ms_when_warm()
    {
        var reading = Reading.Of("tunliu-zuzhibu");
        for (var i = 0; i < 20; i++) reading.Check();
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var started = Stopwatch.GetTimestamp();
            reading.Check();
            if (Stopwatch.GetElapsedTime(started) is var took && took < best) best = took;
        }

        // The whole check, tables included; the text is a part of it.
        Assert.True(best < TimeSpan.FromMilliseconds(50), $"{best.TotalMilliseconds} ms");
    }
}
