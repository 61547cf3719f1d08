using Mingzhang.Diagnostics;
using Mingzhang.Output;
using Mingzhang.Site;
using Mingzhang.Sources;

namespace Mingzhang.Publishing;

/// <summary>
/// The stages that a build runs through, in the order in which they are called. A stage reports faults as findings and never
/// throws for what the sources say. The calls for departments come from several threads.
/// </summary>
public interface ISiteStages
{
    /// <summary>The site before its disclosures are read; null (with findings) where <c>site.yml</c> cannot be used.</summary>
    SiteOutline? ReadOutline(FindingList findings);

    /// <summary>Makes the theme ready for this outline; false (with findings) where it cannot be used.</summary>
    bool Prepare(SiteOutline outline, FindingList findings);

    /// <summary>The disclosures of a department that could be read.</summary>
    IReadOnlyList<LoadedDisclosure> Read(DepartmentOutline department, FindingList findings);

    /// <summary>All findings of a department, those of reading included, with the department's waivers applied.</summary>
    IReadOnlyList<Finding> Check(DepartmentOutline department, IReadOnlyList<LoadedDisclosure> disclosures, IReadOnlyList<Finding> found);

    DepartmentPlan Plan(DepartmentOutline department, IReadOnlyList<LoadedDisclosure> disclosures);

    IReadOnlyList<OutputJob> PlanPortal(IReadOnlyList<DepartmentSummary> departments);

    /// <summary>Reads the finished site back before it is published.</summary>
    void Audit(string folder, AuditLevel level, FindingList findings);
}
