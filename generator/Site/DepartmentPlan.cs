using Mingzhang.Diagnostics;
using Mingzhang.Output;

namespace Mingzhang.Site;

/// <summary>What a department adds to the site.</summary>
/// <param name="Jobs">One a file, in the order of the pages.</param>
/// <param name="Summary">What the portal needs of the department after its disclosures are released.</param>
/// <param name="Findings">Faults of the written parts found while planning: links that may not be published.</param>
public sealed record DepartmentPlan(IReadOnlyList<OutputJob> Jobs, DepartmentSummary Summary, IReadOnlyList<Finding> Findings);
