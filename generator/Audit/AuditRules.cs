using Mingzhang.Diagnostics;

namespace Mingzhang.Audit;

/// <summary>What a built page can get wrong.</summary>
public static class AuditRules
{
    public static Rule FigureDiffers { get; } = new("OUT-001", Severity.Error, false, new("页面上的数与数据不一致", "A figure on a page differs from the data"));

    public static Rule BrokenLink { get; } = new("OUT-002", Severity.Error, false, new("链接或锚点无效", "A link or anchor leads nowhere"));

    public static Rule Inaccessible { get; } = new("OUT-003", Severity.Error, false, new("页面结构不符合无障碍要求", "The page's structure is not accessible"));

    public static Rule TooHeavy { get; } = new("WEB-001", Severity.Warning, true, new("页面过大", "The page is too heavy"));

    public static IEnumerable<Rule> All => [FigureDiffers, BrokenLink, Inaccessible, TooHeavy];
}
