using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Tests.Documents;

public sealed class SourceTextTests
{
    readonly FindingList _findings = new();

    SourceText Decode(string text) => SourceDecoder.Decode("t.csv", Encoding.UTF8.GetBytes(text), _findings)!;

    [Fact]
    public void Texts_decoded_one_after_the_other_do_not_disturb_each_other()
    {
        var first = Decode("收入项目,收入金额\n甲,1.00\n");
        var kept = first.Line(2);
        var second = Decode("支出项目,支出金额\n乙,2.00\n");
        Assert.Equal(("收入项目,收入金额\n甲,1.00\n", "支出项目,支出金额\n乙,2.00\n"), (first.Text, second.Text));
        first.Dispose();
        second.Dispose();
        using var third = Decode("三");
        Assert.Equal(("甲,1.00", "三"), (kept, third.Text));
    }

    [Fact]
    public void What_was_disposed_of_tells_nothing_rather_than_the_next_file()
    {
        var source = Decode("甲");
        source.Dispose();
        source.Dispose();
        Assert.Throws<ObjectDisposedException>(() => source.Text);
        Assert.Throws<ObjectDisposedException>(() => source.Span(0, 1));
    }

    [Fact]
    public void Short_texts_that_come_again_are_one_string()
    {
        Assert.Same(TextPool.Of("产出指标"), TextPool.Of("产出指标"));
        var texts = Enumerable.Range(0, 20_000).Select(i => $"{i:x}").ToList();
        Assert.All(texts.Concat(texts), text => Assert.Equal(text, TextPool.Of(text)));
    }
}
