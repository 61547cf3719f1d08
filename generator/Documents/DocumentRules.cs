using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>The rules that reading a file can break, before anything is known of budgets.</summary>
public static class DocumentRules
{
    public static Rule Undecodable { get; } = new("SRC-001", Severity.Error, false,
        new("文件编码无法识别", "The file's encoding cannot be told"));

    public static Rule NotUtf8 { get; } = new("SRC-002", Severity.Warning, false,
        new("文件不是 UTF-8", "The file is not UTF-8"));

    public static Rule Utf16 { get; } = new("SRC-003", Severity.Warning, false,
        new("文件是 UTF-16 或混有字节序标记", "The file is UTF-16 or mixes byte order marks"));

    public static Rule Mojibake { get; } = new("SRC-004", Severity.Error, false,
        new("文字中有乱码", "The text holds mojibake"));

    public static Rule StrayQuote { get; } = new("SRC-006", Severity.Error, false,
        new("引号没有成对", "Quotes do not match"));

    public static Rule MixedLineEnds { get; } = new("SRC-007", Severity.Info, false,
        new("换行符不一致", "Line ends are mixed"));

    public static Rule TooLarge { get; } = new("SRC-009", Severity.Error, false,
        new("文件或单元格过大", "The file or a cell is too large"));

    public static Rule Yaml { get; } = new("SRC-019", Severity.Error, false,
        new("YAML 写法错误", "YAML cannot be read as meant"));

    public static Rule UnknownKey { get; } = new("SITE-001", Severity.Error, true,
        new("未知的键", "Unknown key"));

    public static Rule MissingKey { get; } = new("SITE-002", Severity.Error, true,
        new("缺少必填的键", "A required key is missing"));

    public static Rule WrongType { get; } = new("SITE-003", Severity.Error, true,
        new("值的类型不对", "The value has the wrong type"));

    public static Rule LeavesSite { get; } = new("SITE-004", Severity.Error, true,
        new("路径离开了网站文件夹", "A path leaves the site's folder"));

    public static IEnumerable<Rule> All =>
        [Undecodable, NotUtf8, Utf16, Mojibake, StrayQuote, MixedLineEnds, TooLarge, Yaml, UnknownKey, MissingKey, WrongType, LeavesSite];
}
