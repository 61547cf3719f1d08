using Mingzhang.Diagnostics;
using Mingzhang.Output;
using Mingzhang.Site;
using Mingzhang.Sources;

namespace Mingzhang.Publishing;

/// <summary>The stages of the program, wired together for one site.</summary>
public sealed class SiteStages(string site) : ISiteStages
{
    public SiteOutline? ReadOutline(FindingList findings) => throw new NotImplementedException(site);

    public bool Prepare(SiteOutline outline, FindingList findings) => throw new NotImplementedException(site);

    public IReadOnlyList<LoadedDisclosure> Read(DepartmentOutline department, FindingList findings) => throw new NotImplementedException(site);

    public IReadOnlyList<Finding> Check(DepartmentOutline department, IReadOnlyList<LoadedDisclosure> disclosures, IReadOnlyList<Finding> found) => found;

    public DepartmentPlan Plan(DepartmentOutline department, IReadOnlyList<LoadedDisclosure> disclosures) => throw new NotImplementedException(site);

    public IReadOnlyList<OutputJob> PlanPortal(IReadOnlyList<DepartmentSummary> departments) => throw new NotImplementedException(site);

    public void Audit(string folder, AuditLevel level, FindingList findings)
    {
    }
}
