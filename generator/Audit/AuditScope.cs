using Mingzhang.Diagnostics;

namespace Mingzhang.Audit;

/// <summary>The pages of one top folder of the site: a department, or the portal. Links inside it are judged as soon as it is complete.</summary>
sealed class AuditScope(string folder, AuditRemains? known = null)
{
    readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    readonly Dictionary<string, FigureLedger> _ledgers = new(StringComparer.Ordinal);
    readonly List<AuditPart> _parts = [];
    readonly FindingList _findings = new();
    AuditRemains? _remains = known;

    /// <summary>The path stands in the scope's folder; in no folder where the scope is the portal.</summary>
    public bool Holds(string path) => folder.Length == 0
        ? !path.Contains('/', StringComparison.Ordinal)
        : path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal);

    public void Know(string path)
    {
        lock (_paths) _paths.Add(path);
    }

    public void Expect(string disclosure, FigureLedger ledger)
    {
        lock (_ledgers) _ledgers[disclosure] = ledger;
    }

    public FigureLedger? LedgerOf(string disclosure)
    {
        lock (_ledgers) return _ledgers.GetValueOrDefault(disclosure);
    }

    public AuditPart NewPart()
    {
        var part = new AuditPart(this);
        lock (_parts) _parts.Add(part);
        return part;
    }

    /// <summary>Judges what the scope can judge alone, once; what is left needs the rest of the site.</summary>
    public AuditRemains Close()
    {
        if (_remains is not null) return _remains;
        var anchors = _parts.SelectMany(part => part.Anchors).ToArray();
        var outward = new List<PageLink>();
        var inward = new List<PageLink>();
        foreach (var part in _parts)
        {
            foreach (var link in part.Links)
            {
                if (!_paths.Contains(link.Target)) outward.Add(link);
                else if (link.Fragment.Length > 0) inward.Add(link);
            }
        }
        var missing = AnchorSearch.Missing(inward, anchors);
        foreach (var link in missing) _findings.Add(BrokenLinks.Of(link));
        foreach (var part in _parts) _findings.AddRange(part.Findings.ToSortedList());
        foreach (var (disclosure, ledger) in _ledgers)
        {
            foreach (var row in ledger.Missing) _findings.Add(MissingRow(disclosure, row));
        }
        _parts.Clear();
        _ledgers.Clear();
        return _remains = new AuditRemains(_paths, anchors, Merge(outward), _findings.ToSortedList());
    }

    /// <summary>Two threads, or two folders, may have met one link.</summary>
    static List<PageLink> Merge(List<PageLink> links)
    {
        links.Sort(ByTarget);
        var merged = new List<PageLink>();
        foreach (var link in links)
        {
            if (merged.Count > 0 && ByTarget(merged[^1], link) == 0) merged[^1].UsedBy(link.Page);
            else merged.Add(link);
        }
        return merged;
    }

    static int ByTarget(PageLink a, PageLink b)
    {
        var byTarget = string.CompareOrdinal(a.Target, b.Target);
        return byTarget != 0 ? byTarget : string.CompareOrdinal(a.Fragment, b.Fragment);
    }

    static Finding MissingRow(string disclosure, LedgerRow row) => AuditRules.FigureDiffers.At(
        SourceSpan.Whole($"{disclosure}/tables/{row.Table}.html"),
        new($"表 {row.Table} 的行“{row.Anchor}”没有出现在页面上", $"Row “{row.Anchor}” of table {row.Table} is not shown on its page"));
}
