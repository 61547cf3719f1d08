using Mingzhang.Model;

namespace Mingzhang.Site;

/// <summary>What a department leaves behind for the pages that speak of all departments.</summary>
/// <param name="Disclosures">Newest first.</param>
/// <param name="Pages">Every page of the department, for the sitemap.</param>
/// <param name="Search">What can be found by searching.</param>
public sealed record DepartmentSummary(
    Department Department,
    IReadOnlyList<DisclosureSummary> Disclosures,
    IReadOnlyList<PageEntry> Pages,
    SearchBlock Search);
