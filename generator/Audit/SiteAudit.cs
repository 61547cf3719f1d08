using System.Collections.Concurrent;
using Mingzhang.Diagnostics;

namespace Mingzhang.Audit;

/// <summary>
/// Reads the built site back before it is published: every page is given to <see cref="Read"/> as it is made (from any thread).
/// <see cref="Close"/> judges a department when all of its pages are made and lets go of them; <see cref="Finish"/> judges what
/// needs the whole site.
/// </summary>
public sealed class SiteAudit(AuditMode mode, FindingList findings)
{
    readonly ConcurrentDictionary<string, AuditScope> _scopes = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, byte> _parsedKinds = new(StringComparer.Ordinal);
    readonly ThreadLocal<AuditPart?> _part = new();
    int _pages;

    /// <summary>Pages read so far.</summary>
    public int Pages => _pages;

    /// <summary>Names the figures that the pages of a disclosure must show; before its pages are read.</summary>
    /// <param name="disclosure"><c>department/2024-budget</c>.</param>
    public void Expect(string disclosure, FigureLedger ledger) => ScopeOf(disclosure + "/").Expect(disclosure, ledger);

    /// <summary>An output that is no page; links may lead to it.</summary>
    public void Know(string path) => ScopeOf(path).Know(path);

    public void Read(string path, ReadOnlySpan<byte> content)
    {
        var scope = ScopeOf(path);
        scope.Know(path);
        PageWeight.Check(path, content, findings);
        FormulaCells.Check(path, content, mode, findings);
        if (!path.EndsWith(".html", StringComparison.Ordinal)) return;
        Interlocked.Increment(ref _pages);
        var part = _part.Value;
        if (part?.Scope != scope) _part.Value = part = scope.NewPart();
        var ledger = PageAddress.IsTable(path, out var disclosure, out var table) ? scope.LedgerOf(disclosure) : null;
        new PageAudit(part, path, table, ledger).Read(content);
        if (mode == AuditMode.Full || _parsedKinds.TryAdd(PageAddress.KindOf(path), 0)) DomAudit.Read(path, table, ledger, content, part.Findings);
    }

    /// <summary>All outputs of a top folder were read: judges what it can judge alone.</summary>
    public AuditRemains Close(string folder) => ScopeOf(folder + "/").Close();

    /// <summary>Kinds of pages of which a real parser read one in an earlier build, made with the same program and theme: once is enough.</summary>
    public void Trust(IEnumerable<string> kinds)
    {
        foreach (var kind in kinds) _parsedKinds.TryAdd(kind, 0);
    }

    /// <summary>Takes a folder over that an earlier build read and that has not changed.</summary>
    public void Adopt(string folder, AuditRemains remains) => _scopes[folder] = new AuditScope(remains);

    /// <summary>Judges the links between scopes once every output is known.</summary>
    public void Finish()
    {
        var remains = _scopes.ToDictionary(scope => scope.Key, scope => scope.Value.Close(), StringComparer.Ordinal);
        var withAnchor = new List<PageLink>();
        foreach (var scope in remains.Values)
        {
            findings.AddRange(scope.Findings);
            foreach (var link in scope.Outward)
            {
                if (!remains.TryGetValue(ScopeName(link.Target), out var other) || !other.Paths.Contains(link.Target)) findings.Add(BrokenLinks.Of(link));
                else if (link.Fragment.Length > 0) withAnchor.Add(link);
            }
        }
        foreach (var group in withAnchor.GroupBy(link => ScopeName(link.Target)))
        {
            foreach (var link in AnchorSearch.Missing([.. group], [remains[group.Key].Anchors])) findings.Add(BrokenLinks.Of(link));
        }
    }

    /// <summary>Judges what the folders can judge alone: for a share, which does not have the rest of the site.</summary>
    public void FinishShare()
    {
        foreach (var scope in _scopes.Values) findings.AddRange(scope.Close().Findings);
    }

    AuditScope ScopeOf(string path) => _scopes.GetOrAdd(ScopeName(path), static _ => new AuditScope());

    static string ScopeName(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : path[..slash];
    }
}
