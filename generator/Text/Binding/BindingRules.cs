using Mingzhang.Diagnostics;

namespace Mingzhang.Text.Binding;

/// <summary>What can be wrong with the bindings of a section and with the text that a standard supplies.</summary>
public static class BindingRules
{
    public static Rule Syntax { get; } = Error("TPL-001", "模板语法有错", "A template cannot be parsed");

    public static Rule Name { get; } = Error("TPL-002", "不认识的名称", "An unknown name or member");

    public static Rule Include { get; } = Error("TPL-003", "找不到要引入的模板", "An included template is not found");

    public static Rule Limit { get; } = Error("TPL-004", "超过了模板的限度", "A template reached a limit");

    public static Rule Clock { get; } = Error("TPL-005", "用了与时间或随机有关的函数", "A function of the clock or of chance");

    public static Rule Reason { get; } = Error("TXT-003", "缺少增减原因", "A required reason is missing");

    public static Rule LastYear { get; } = Error("TXT-004", "缺少上年数", "Last year's figure is missing");

    public static Rule Given { get; } = Error("TXT-005", "缺少正文要用的数", "A figure that the text needs is missing");

    public static Rule Generated { get; } = new("TXT-006", Severity.Info, true, new("正文由格式生成", "The text comes from the standard"));

    public static IEnumerable<Rule> All => [Syntax, Name, Include, Limit, Clock, Reason, LastYear, Given, Generated];

    static Rule Error(string id, string chinese, string english) => new(id, Severity.Error, true, new(chinese, english));
}
