using Mingzhang.Diagnostics;

namespace Mingzhang.Checks;

/// <summary>ARI: sums within a table. Which cells they join is said by the equations of a standard.</summary>
public static class ArithmeticRules
{
    public static Rule Total { get; } = Error("ARI-001", "合计不等于各项之和", "A total is not the sum of its items");

    public static Rule Parent { get; } = Error("ARI-002", "上级科目不等于下级之和", "A row is not the sum of its parts");

    public static Rule RowSum { get; } = Error("ARI-003", "一行中合计不等于各列之和", "A row's total is not the sum of its columns");

    public static Rule Balance { get; } = Error("ARI-004", "收入总计不等于支出总计", "Income and expenditure do not balance");

    public static Rule GrandTotal { get; } = Error("ARI-005", "总计不等于本年合计与结转之和", "A grand total is not the year's total and the carry-over");

    public static Rule ThreePublic { get; } = Error("ARI-006", "“三公”经费合计不等于各项之和", "The three public expenses do not add up");

    public static Rule Procurement { get; } = Error("ARI-007", "政府采购合计不等于各项之和", "Procurement does not add up");

    public static Rule Negative { get; } = new("ARI-008", Severity.Warning, true,
        new("金额为负数", "A negative amount"));

    public static Rule Magnitude { get; } = new("ARI-009", Severity.Warning, true,
        new("数量级异常，疑为元与万元混用", "A magnitude far from its neighbours: 元 and 万元 may be mixed"));

    public static Rule BlankTotal { get; } = Error("ARI-020", "各项有数而合计为空", "A total is blank although its parts are filled");

    public static IEnumerable<Rule> All =>
        [Total, Parent, RowSum, Balance, GrandTotal, ThreePublic, Procurement, Negative, Magnitude, BlankTotal];

    static Rule Error(string id, string chinese, string english) => new(id, Severity.Error, true, new(chinese, english));
}
