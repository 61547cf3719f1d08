using Mingzhang.Diagnostics;

namespace Mingzhang.Import;

/// <summary>IMP: what an import could not place, or placed with less than certainty; PUB-006: what the files that it was given carry along.</summary>
public static class ImportRules
{
    public static Rule NotPlaced { get; } = new("IMP-001", Severity.Error, false,
        new("有数没有放进资料", "A figure was not placed"));

    public static Rule NotRecognised { get; } = new("IMP-002", Severity.Warning, false,
        new("有内容没有认出", "Something was not recognised"));

    public static Rule Deduced { get; } = new("IMP-003", Severity.Warning, false,
        new("不是直接读出，是推断的，请核对", "Deduced rather than read: please check"));

    public static Rule Unreadable { get; } = new("IMP-004", Severity.Error, false,
        new("文件不能读取", "The file cannot be read"));

    public static Rule LeftOut { get; } = new("IMP-005", Severity.Info, false,
        new("有意没有收录", "Left out on purpose"));

    public static Rule Metadata { get; } = new("PUB-006", Severity.Warning, true,
        new("文件里带有作者、修订、隐藏内容等", "The file carries an author, tracked changes or hidden content"));

    public static IEnumerable<Rule> All => [NotPlaced, NotRecognised, Deduced, Unreadable, LeftOut, Metadata];
}
