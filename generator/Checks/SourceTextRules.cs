using Mingzhang.Diagnostics;

namespace Mingzhang.Checks;

/// <summary>SRC from 030 on: what sources say in a way that readers or spreadsheets misunderstand. A published document may have it so.</summary>
public static class SourceTextRules
{
    public static Rule DocumentNumber { get; } = new("SRC-030", Severity.Warning, true,
        new("文号写法不规范", "A document number is badly formed"));

    public static Rule ProjectSign { get; } = new("SRC-031", Severity.Warning, true,
        new("项目名称以特殊符号开头", "A project's name begins with a special sign"));

    public static Rule ProjectTwice { get; } = new("SRC-032", Severity.Warning, true,
        new("两个项目同名而无编码", "Two projects have one name and no code"));

    public static IEnumerable<Rule> All => [DocumentNumber, ProjectSign, ProjectTwice];
}
