using Mingzhang.Diagnostics;

namespace Mingzhang.Checks.Structure;

/// <summary>STR rules that need a table as a whole; those of a single file are told while reading it.</summary>
public static class WholeTableRules
{
    public static Rule BlankParents { get; } = new("STR-021", Severity.Warning, true,
        new("下级有数而上级为空", "Rows are blank although their parts are filled"));

    public static IEnumerable<Rule> All => [BlankParents];
}
