using Mingzhang.Diagnostics;

namespace Mingzhang.Sources;

/// <summary>SITE: folders, names and references of a site. Faults of single keys are in <see cref="Documents.DocumentRules"/>.</summary>
public static class SiteRules
{
    public static Rule SameAddress { get; } = new("SITE-005", Severity.Error, true,
        new("两个内容的网址相同", "Two things have the same address"));

    public static Rule UnknownReference { get; } = new("SITE-006", Severity.Error, true,
        new("没有这个格式、主题、部门或公开文件夹", "Unknown standard, theme, department or disclosure folder"));

    public static Rule MissingFurniture { get; } = new("SITE-007", Severity.Warning, true,
        new("缺少规定的网页标记或页脚内容", "A page tag or footer field that the rules ask for is missing"));

    public static Rule BadId { get; } = new("SITE-008", Severity.Error, true,
        new("名称不能用作网址", "The name cannot be used as an address"));

    public static IEnumerable<Rule> All => [SameAddress, UnknownReference, MissingFurniture, BadId];
}
