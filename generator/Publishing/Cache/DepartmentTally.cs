using Mingzhang.Diagnostics;

namespace Mingzhang.Publishing.Cache;

/// <summary>Keeps account of what departments bring to a build, so that each leaves a record with all that was found in it. For several threads.</summary>
sealed class DepartmentTally(FindingList findings)
{
    readonly HashSet<Finding> _attributed = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<string, DepartmentMade> _made = new(StringComparer.Ordinal);
    readonly Lock _gate = new();

    public int Verified { get; private set; }

    public int Rounded { get; private set; }

    /// <summary>Departments taken over from the last build.</summary>
    public int Kept { get; private set; }

    /// <summary>Departments that this build made.</summary>
    public IReadOnlyDictionary<string, DepartmentMade> Made => _made;

    /// <summary>What was found so far is found again by every build: it belongs to no department.</summary>
    public void Begin()
    {
        lock (_gate) _attributed.UnionWith(findings.ToSortedList());
    }

    public void Tell(IReadOnlyList<Finding> found)
    {
        findings.AddRange(found);
        lock (_gate) _attributed.UnionWith(found);
    }

    public void Count(int verified, int rounded)
    {
        lock (_gate) (Verified, Rounded) = (Verified + verified, Rounded + rounded);
    }

    public void Add(string department, DepartmentMade made)
    {
        lock (_gate) _made[department] = made;
    }

    public void CountKept()
    {
        lock (_gate) Kept++;
    }

    /// <summary>
    /// Adds what was found in finished pages and reports to the departments that they are of. False where a finding is of no department
    /// and of no page that every build makes: then nothing may be remembered, because it could not be told again.
    /// </summary>
    public bool Attribute()
    {
        lock (_gate)
        {
            foreach (var finding in findings.ToSortedList())
            {
                if (_attributed.Contains(finding)) continue;
                var file = finding.Span.File ?? "";
                var parts = file.Split('/');
                var id = parts[0] == "content" && parts.Length > 2 ? parts[1] : parts[0];
                if (_made.TryGetValue(id, out var made)) _made[id] = made with { Findings = [.. made.Findings, finding] };
                else if (parts.Length > 1 && parts[0] != "assets") return false;
            }
            return true;
        }
    }
}
