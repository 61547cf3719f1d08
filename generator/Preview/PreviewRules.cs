using Mingzhang.Diagnostics;

namespace Mingzhang.Preview;

/// <summary>What only a preview tells as a finding: other commands end with it.</summary>
public static class PreviewRules
{
    public static Rule Refused { get; } = new("PRE-001", Severity.Error, false,
        new("系统拒绝读取文件", "The system refuses to read a file"));

    public static IEnumerable<Rule> All => [Refused];
}
