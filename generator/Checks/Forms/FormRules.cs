using Mingzhang.Diagnostics;

namespace Mingzhang.Checks.Forms;

/// <summary>PRF: what real performance forms get wrong.</summary>
public static class FormRules
{
    public static Rule TableAmount { get; } = Error("PRF-001", "年度资金与项目支出表不一致", "A form's funds differ from the project table");

    public static Rule Sources { get; } = Error("PRF-002", "资金总额不等于各来源之和", "The total is not the sum of the sources");

    public static Rule OneYear { get; } = Warning("PRF-003", "项目期一年而两期金额不同", "A one-year project has two different amounts");

    public static Rule OverviewArithmetic { get; } = Warning("PRF-004", "概况里的标准与数量算不出资金", "The overview's arithmetic does not give the funds");

    public static Rule CostAboveFunds { get; } = Warning("PRF-005", "成本指标大于年度资金", "Cost indicators exceed the year's funds");

    public static Rule Count { get; } = Warning("PRF-006", "概况与指标的数量不同", "The overview and an indicator count differently");

    public static Rule BlankValue { get; } = Warning("PRF-007", "年度指标没有填全", "Indicators of the year are incomplete");

    public static Rule UnitSlip { get; } = Error("PRF-008", "指标的元写成了万元", "An indicator is in 万元 where 元 is meant");

    public static Rule Reversed { get; } = Error("PRF-009", "满意度的符号写反", "A satisfaction indicator has its sign reversed");

    public static Rule Deadline { get; } = Warning("PRF-010", "完成时间不在本年度", "A deadline lies outside the year");

    public static Rule Level { get; } = Warning("PRF-011", "资金来源与项目名称不符", "The source of funds does not match the name");

    public static Rule Copied { get; } = Warning("PRF-012", "文字与另一项目相同", "A text is copied from another project");

    public static Rule Department { get; } = Warning("PRF-013", "部门整体目标与项目目标不一致", "The department's target differs from the project's");

    public static Rule Shared { get; } = Warning("PRF-014", "各表里应相同的数不同", "A number that forms share differs");

    public static Rule UnitCost { get; } = Warning("PRF-015", "数量乘以单位成本不等于资金", "Quantity times unit cost is not the funds");

    public static Rule SameCost { get; } = Info("PRF-016", "两期成本指标相同而资金不同", "Cost indicators are the same for different funds");

    public static Rule Plan { get; } = Info("PRF-017", "计划时间超出项目期", "The plan goes beyond the project's term");

    public static Rule WrongKind { get; } = Warning("PRF-019", "指标放错了类别", "An indicator of the wrong kind");

    public static Rule PurchaseAboveCost { get; } = Warning("PRF-020", "采购金额大于成本指标", "Purchases exceed the cost indicator");

    public static Rule Operator { get; } = Info("PRF-021", "两期指标只差符号或单位", "The two values differ only in sign or suffix");

    public static Rule BareNumber { get; } = Warning("PRF-022", "指标值没有单位", "An indicator has no unit");

    public static Rule Percent { get; } = Info("PRF-023", "百分比的界限不可能", "An impossible bound of a percentage");

    public static IEnumerable<Rule> All =>
    [
        TableAmount, Sources, OneYear, OverviewArithmetic, CostAboveFunds, Count, BlankValue, UnitSlip, Reversed, Deadline, Level, Copied,
        Department, Shared, UnitCost, SameCost, Plan, WrongKind, PurchaseAboveCost, Operator, BareNumber, Percent,
    ];

    static Rule Error(string id, string chinese, string english) => new(id, Severity.Error, true, new(chinese, english));

    static Rule Warning(string id, string chinese, string english) => new(id, Severity.Warning, true, new(chinese, english));

    static Rule Info(string id, string chinese, string english) => new(id, Severity.Info, true, new(chinese, english));
}
