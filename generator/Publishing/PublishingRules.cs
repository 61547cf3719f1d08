using Mingzhang.Diagnostics;

namespace Mingzhang.Publishing;

/// <summary>The rules that putting a site together can break.</summary>
public static class PublishingRules
{
    public static Rule SharedAddress { get; } = new("SITE-005", Severity.Error, true,
        new("两个输出用了同一个地址", "Two outputs have one address"));

    public static Rule Crash { get; } = new("VAL-001", Severity.Error, false,
        new("程序自身出错", "The program itself failed"));

    /// <summary>The finding that stands for an exception which nobody foresaw: never a pass, never a stack trace.</summary>
    public static Finding CrashOf(Message doing, SourceSpan span, Exception fault) =>
        Crash.At(span, new(
            $"{doing.Chinese}程序出错（{fault.GetType().Name}: {fault.Message}）",
            $"The program failed while {doing.English} ({fault.GetType().Name}: {fault.Message})")) with
        {
            Help = new("这是明账的缺陷，不是资料的错：请连同这一行报告给开发者", "This is a bug of Mingzhang, not a fault of the sources: please report it with this line"),
        };

    public static IEnumerable<Rule> All => [SharedAddress, Crash];
}
