using Mingzhang.Diagnostics;

namespace Mingzhang.Site.Themes;

/// <summary>What can be wrong with a theme.</summary>
public static class ThemeRules
{
    public static Rule Missing { get; } = new("THM-001", Severity.Error, false,
        new("找不到主题或主题文件", "A theme or a file of it is missing"));

    public static Rule Template { get; } = new("THM-002", Severity.Error, false,
        new("模板有错误", "A template has a fault"));

    public static Rule Colour { get; } = new("THM-003", Severity.Error, false,
        new("主色不可用", "The main colour cannot be used"));

    public static Rule Outside { get; } = new("THM-004", Severity.Error, false,
        new("主题文件在主题文件夹之外", "A theme file lies outside its folder"));

    public static IEnumerable<Rule> All => [Missing, Template, Colour, Outside];
}
