using Mingzhang.Diagnostics;
using Mingzhang.Templating.Hosting;

namespace Mingzhang.Site.Themes;

/// <summary>What can be wrong with a theme, and with the templates in it.</summary>
public static class ThemeRules
{
    public static Rule Missing { get; } = Error("SITE-006", "找不到主题或主题文件", "A theme or a file of it is missing");

    public static Rule Colour { get; } = Error("SITE-003", "主色不可用", "The main colour cannot be used");

    public static Rule Outside { get; } = Error("SITE-004", "主题文件在主题文件夹之外", "A theme file lies outside its folder");

    public static Rule Syntax { get; } = Error("TPL-001", "模板语法错误", "Template syntax");

    public static Rule UnknownName { get; } = Error("TPL-002", "模板用了不存在的名字", "Unknown name in a template");

    public static Rule IncludeNotFound { get; } = Error("TPL-003", "找不到引用的模板", "An included template is not found");

    public static Rule Limit { get; } = Error("TPL-004", "模板超出限度", "A template exceeds a limit");

    public static Rule NotDeterministic { get; } = Error("TPL-005", "模板用了时钟、随机数或随机编号", "A template uses the clock, chance or random ids");

    public static Rule Evaluation { get; } = Error("TPL-006", "模板运算出错", "A template cannot be evaluated");

    public static IEnumerable<Rule> All =>
        [Missing, Colour, Outside, Syntax, UnknownName, IncludeNotFound, Limit, NotDeterministic, Evaluation];

    /// <summary>The rule that a fault of the template engine breaks.</summary>
    internal static Rule Of(TemplateErrorCode code) => code switch
    {
        TemplateErrorCode.Syntax => Syntax,
        TemplateErrorCode.UnknownName => UnknownName,
        TemplateErrorCode.IncludeNotFound => IncludeNotFound,
        TemplateErrorCode.Limit => Limit,
        TemplateErrorCode.NotDeterministic => NotDeterministic,
        _ => Evaluation,
    };

    static Rule Error(string id, string chinese, string english) => new(id, Severity.Error, true, new(chinese, english));
}
