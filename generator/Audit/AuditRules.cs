using Mingzhang.Diagnostics;

namespace Mingzhang.Audit;

/// <summary>What a built site can get wrong.</summary>
public static class AuditRules
{
    public static Rule FigureDiffers { get; } = new("OUT-001", Severity.Error, false, new("页面上的数与数据不一致", "A figure on a page differs from the data"));

    public static Rule BrokenLink { get; } = new("OUT-002", Severity.Error, false, new("链接或锚点无效", "A link or anchor leads nowhere"));

    public static Rule Inaccessible { get; } = new("OUT-003", Severity.Error, false, new("页面结构不符合无障碍要求", "The page's structure is not accessible"));

    public static Rule SumDiffers { get; } = new("OUT-004", Severity.Error, false, new("文件与校验清单不符", "A file is not as SHA256SUMS says"));

    public static Rule Formula { get; } = new("OUT-005", Severity.Error, false, new("下载文件里有会被当成公式的格子", "A download holds a cell that works as a formula"));

    public static Rule AddressGone { get; } = new("OUT-006", Severity.Error, false, new("已公开内容的地址没有了", "The address of a published item is gone"));

    public static Rule Unexplained { get; } = new("OUT-008", Severity.Error, false, new("已公开的数变了而没有更正说明", "Published figures changed without a correction notice"));

    public static Rule TooHeavy { get; } = new("WEB-001", Severity.Warning, true, new("页面过大", "The page is too heavy"));

    public static Rule NoAlternative { get; } = new("WEB-002", Severity.Error, true, new("图没有文字说明", "A chart has no text alternative"));

    public static IEnumerable<Rule> All => [FigureDiffers, BrokenLink, Inaccessible, SumDiffers, Formula, AddressGone, Unexplained, TooHeavy, NoAlternative];
}
