using Mingzhang.Diagnostics;

namespace Mingzhang.Text;

/// <summary>What a written part may not hold.</summary>
public static class TextRules
{
    public static Rule Link { get; } = new("TXT-001", Severity.Error, false,
        new("链接地址不允许", "A link's address is not allowed"));

    public static Rule Image { get; } = new("TXT-002", Severity.Error, false,
        new("正文不能引用图片", "Written parts cannot show pictures"));

    public static IEnumerable<Rule> All => [Link, Image];
}
