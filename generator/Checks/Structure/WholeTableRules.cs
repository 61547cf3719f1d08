using Mingzhang.Diagnostics;

namespace Mingzhang.Checks.Structure;

/// <summary>STR rules that need a table as a whole; those of a single file are told while reading it.</summary>
public static class WholeTableRules
{
    public static Rule Order { get; } = new("STR-003", Severity.Warning, true,
        new("表的次序与格式不同", "The tables stand in another order"));

    public static Rule DepartmentName { get; } = new("STR-007", Severity.Warning, true,
        new("部门名称前后不一致", "The department's name varies"));

    public static Rule MissingParent { get; } = new("STR-009", Severity.Error, true,
        new("下级科目没有上级科目行", "A row has no parent row"));

    public static Rule Label { get; } = new("STR-012", Severity.Warning, true,
        new("表号与格式不符", "A table's printed number differs from the standard's"));

    public static Rule BlankParents { get; } = new("STR-021", Severity.Warning, true,
        new("下级有数而上级为空", "Rows are blank although their parts are filled"));

    public static IEnumerable<Rule> All => [Order, DepartmentName, MissingParent, Label, BlankParents];
}
