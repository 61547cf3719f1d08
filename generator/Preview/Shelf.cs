using Mingzhang.Diagnostics;
using Mingzhang.Publishing;
using Mingzhang.Site;
using Mingzhang.Sources;

namespace Mingzhang.Preview;

/// <summary>A department that is kept in memory between changes.</summary>
/// <param name="Plan">The newest plan that could be made; older than what was read where that cannot be shown.</param>
sealed record Shelf(DepartmentOutline Outline, LoadedDepartment Loaded, DepartmentPlan? Plan)
{
    /// <summary>Where the plan's jobs tell what they find while they run; null where the plan is older than what was read.</summary>
    public FindingList? Told { get; init; }

    public string Id => Outline.Department.Id;
}
