using Mingzhang.Diagnostics;

namespace Mingzhang.Sources;

/// <summary>PUB: what reading a form already shows about personal data.</summary>
public static class PrivacyRules
{
    public static Rule LeftOutField { get; } = new("PUB-002", Severity.Info, true,
        new("填写了不公开的个人信息栏", "A field of personal data is filled in"));

    public static IEnumerable<Rule> All => [LeftOutField];
}
