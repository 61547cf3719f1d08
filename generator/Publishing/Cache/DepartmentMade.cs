using Mingzhang.Audit;
using Mingzhang.Diagnostics;
using Mingzhang.Site;

namespace Mingzhang.Publishing.Cache;

/// <summary>A department that a build has made.</summary>
/// <param name="Findings">Of reading, checking and planning.</param>
/// <param name="ThemeInputs">What its outputs name of the theme.</param>
sealed record DepartmentMade(
    DepartmentSummary Summary, IReadOnlyList<Finding> Findings, int Verified, int Rounded, AuditRemains Audit, IReadOnlyList<string> ThemeInputs);
