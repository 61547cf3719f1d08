using Mingzhang.Audit;
using Mingzhang.Diagnostics;
using Mingzhang.Site;

namespace Mingzhang.Publishing.Cache;

/// <summary>What a build leaves of a department: all that the next one needs when the department has not changed.</summary>
sealed record DepartmentRecord(RecordHead Head, DepartmentSummary Summary)
{
    /// <summary>Warnings and informations; a department with errors leaves no record.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    public required int Verified { get; init; }

    public required int Rounded { get; init; }

    public required AuditRemains Audit { get; init; }

    /// <summary>Every output with its SHA-256 (hex).</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Outputs { get; init; }
}
