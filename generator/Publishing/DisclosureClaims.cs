using Mingzhang.Checks.Narrative;

namespace Mingzhang.Publishing;

/// <summary>What the written parts of one disclosure claim.</summary>
/// <param name="Folder">Relative to the site: <c>content/d/2024-budget</c>.</param>
public sealed record DisclosureClaims(string Folder, IReadOnlyList<ClaimVerdict> Claims);
