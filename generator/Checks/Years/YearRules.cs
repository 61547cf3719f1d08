using Mingzhang.Diagnostics;

namespace Mingzhang.Checks.Years;

/// <summary>YOY: this year against the year before.</summary>
public static class YearRules
{
    public static Rule BigChange { get; } = new("YOY-003", Severity.Warning, true,
        new("增减超过 30% 而没有说明原因", "A change above 30 % without a reason"));

    public static Rule ReasonWithoutChange { get; } = new("YOY-004", Severity.Warning, true,
        new("有增减原因而没有增减", "A reason for a change that is none"));

    public static Rule CodeChange { get; } = new("YOY-005", Severity.Info, true,
        new("与上年相比增加或减少的科目", "Codes that appear or disappear"));

    public static Rule CarryOver { get; } = new("YOY-006", Severity.Warning, true,
        new("上年结转大于上年的年终结转", "The carry-over exceeds what the year before left"));

    public static Rule Identical { get; } = new("YOY-007", Severity.Info, true,
        new("与上年完全相同", "Identical to the year before"));

    public static IEnumerable<Rule> All => [BigChange, ReasonWithoutChange, CodeChange, CarryOver, Identical];
}
