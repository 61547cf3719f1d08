using Mingzhang.Diagnostics;

namespace Mingzhang.Audit;

/// <summary>What a scope that was read leaves behind: enough to judge the links of the others without reading it again.</summary>
/// <param name="Paths">Every output of the scope.</param>
/// <param name="Anchors">Hashes of the anchors of its pages.</param>
/// <param name="Outward">Links that leave the scope, or lead nowhere; sorted.</param>
/// <param name="Findings">What its pages got wrong by themselves.</param>
sealed record AuditRemains(IReadOnlySet<string> Paths, ulong[] Anchors, IReadOnlyList<PageLink> Outward, IReadOnlyList<Finding> Findings);
