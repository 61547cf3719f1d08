using Mingzhang.Checks;
using Mingzhang.Diagnostics;

namespace Mingzhang.Publishing;

/// <summary>How faults of the program itself are told.</summary>
public static class ProgramFault
{
    /// <summary>The finding that stands for an exception which nobody foresaw: never a pass, never a stack trace.</summary>
    public static Finding Of(Message doing, SourceSpan span, Exception fault) =>
        ProgramRules.RuleFailed.At(span, new(
            $"{doing.Chinese}程序出错（{fault.GetType().Name}: {fault.Message}）",
            $"The program failed while {doing.English} ({fault.GetType().Name}: {fault.Message})")) with
        {
            Help = new("这是明账的缺陷，不是资料的错：请连同这一行报告给开发者", "This is a bug of Mingzhang, not a fault of the sources: please report it with this line"),
        };
}
