namespace Mingzhang.Diagnostics;

/// <summary>Collects the findings of a stage. Safe for several threads; reading gives them in <see cref="FindingOrder"/>.</summary>
public sealed class FindingList
{
    readonly List<Finding> _findings = [];
    readonly Lock _gate = new();
    int _errors;

    public bool HasErrors => Volatile.Read(ref _errors) > 0;

    public void Add(Finding finding)
    {
        lock (_gate)
        {
            _findings.Add(finding);
            if (finding is { Severity: Severity.Error, Waived: false }) _errors++;
        }
    }

    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings) Add(finding);
    }

    /// <summary>The findings so far, sorted, each told once.</summary>
    public IReadOnlyList<Finding> ToSortedList()
    {
        lock (_gate)
        {
            var sorted = _findings.ToArray();
            Array.Sort(sorted, FindingOrder.Instance);
            return sorted;
        }
    }
}
