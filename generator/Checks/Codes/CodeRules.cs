using Mingzhang.Diagnostics;

namespace Mingzhang.Checks.Codes;

/// <summary>COD: codes and names against the code lists of the year.</summary>
public static class CodeRules
{
    public static Rule Name { get; } = new("COD-001", Severity.Error, true,
        new("科目名称与编码不符", "A name does not belong to its code"));

    public static Rule Unknown { get; } = new("COD-002", Severity.Info, true,
        new("代码表里没有的科目", "A code that the list does not have"));

    public static Rule Class { get; } = new("COD-003", Severity.Warning, true,
        new("不存在的类级科目", "A class that does not exist"));

    public static Rule UnitNames { get; } = new("COD-004", Severity.Warning, true,
        new("同一单位编码有两个名称", "A unit's code has two names"));

    public static Rule OtherYear { get; } = new("COD-005", Severity.Error, true,
        new("其他年度的科目", "A code of another year"));

    public static Rule Pair { get; } = new("COD-006", Severity.Error, true,
        new("部门经济科目与政府经济科目不对应", "The department's and the government's economic classes do not go together"));

    public static Rule OtherBudget { get; } = new("COD-007", Severity.Warning, true,
        new("科目不属于本表的预算", "A code of another budget"));

    public static Rule CutName { get; } = new("SRC-034", Severity.Warning, true,
        new("名称被列宽截断", "Names are cut at the column's width"));

    public static IEnumerable<Rule> All => [Name, Unknown, Class, UnitNames, OtherYear, Pair, OtherBudget, CutName];
}
