using Mingzhang.Diagnostics;

namespace Mingzhang.Checks;

/// <summary>PUB: what must not be published, and what must be said when something is.</summary>
public static class PublicationRules
{
    public static Rule Waiver { get; } = new("PUB-008", Severity.Error, false,
        new("豁免已失效或未用到", "A waiver has expired or covers nothing"));

    public static IEnumerable<Rule> All => [Waiver];
}
