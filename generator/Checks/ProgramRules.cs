using Mingzhang.Diagnostics;

namespace Mingzhang.Checks;

/// <summary>The checks' own failures.</summary>
public static class ProgramRules
{
    public static Rule RuleFailed { get; } = new("VAL-001", Severity.Error, false,
        new("核对规则自身出错", "A rule itself failed"));

    public static IEnumerable<Rule> All => [RuleFailed];
}
