using Mingzhang.Diagnostics;

namespace Mingzhang.Checks;

/// <summary>A rule that crashed is a finding of its own, never a pass.</summary>
static class RuleFailure
{
    public static Finding Of(string rule, Exception fault, SourceSpan span) => ProgramRules.RuleFailed.At(span, new(
        $"核对规则 {rule} 自身出错：{fault.GetType().Name}：{fault.Message}", $"The rule {rule} failed: {fault.GetType().Name}: {fault.Message}")) with
    {
        Help = new("这是程序的缺陷，请连同来源文件报告给开发者；在修复之前不能发布",
            "This is a fault of the program: report it with the source; nothing can be published until it is mended"),
    };
}
