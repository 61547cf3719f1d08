using Mingzhang.Diagnostics;

namespace Mingzhang.Sources;

/// <summary>PUB: personal data that a form asks for and a site never shows.</summary>
public static class PrivacyRules
{
    public static Rule LeftOutField { get; } = new("PUB-002", Severity.Info, true,
        new("填写了不公开的个人姓名", "A personal name is written down"));

    /// <summary>The same rule for a name in a text.</summary>
    public static Rule Name => LeftOutField;

    public static IEnumerable<Rule> All => [LeftOutField];
}
