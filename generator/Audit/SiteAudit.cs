using System.Collections.Concurrent;
using System.Text;
using Mingzhang.Diagnostics;

namespace Mingzhang.Audit;

/// <summary>
/// Reads the built site back before it is published: every page is given to <see cref="Read"/> as it is made (from any thread),
/// <see cref="Finish"/> then judges what needs the whole site: links, anchors, and figures that no page shows.
/// </summary>
public sealed class SiteAudit(AuditMode mode, FindingList findings)
{
    readonly ConcurrentDictionary<string, FigureLedger> _ledgers = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, byte> _paths = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<ulong, byte> _anchors = new();
    readonly ConcurrentBag<PageLink> _anchorLinks = [];
    readonly ConcurrentDictionary<string, string> _targets = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, byte> _parsedKinds = new(StringComparer.Ordinal);
    int _pages;

    /// <summary>Pages read so far.</summary>
    public int Pages => _pages;

    /// <summary>Names the figures that the pages of a disclosure must show; before its pages are read.</summary>
    /// <param name="disclosure"><c>department/2024-budget</c>.</param>
    public void Expect(string disclosure, FigureLedger ledger) => _ledgers[disclosure] = ledger;

    /// <summary>An output that is no page; links may lead to it.</summary>
    public void Know(string path) => _paths.TryAdd(path, 0);

    public void Read(string path, ReadOnlySpan<byte> content)
    {
        Know(path);
        PageWeight.Check(path, content, findings);
        if (!path.EndsWith(".html", StringComparison.Ordinal)) return;
        Interlocked.Increment(ref _pages);
        var ledger = PageAddress.IsTable(path, out var disclosure, out var table) ? _ledgers.GetValueOrDefault(disclosure) : null;
        new PageAudit(this, path, table, ledger, findings).Read(content);
        if (mode == AuditMode.Full || _parsedKinds.TryAdd(PageAddress.KindOf(path), 0)) DomAudit.Read(path, table, ledger, content, findings);
    }

    /// <summary>Judges the links once every output is known.</summary>
    public void Finish()
    {
        foreach (var (target, page) in _targets)
        {
            if (!Exists(target)) ReportLink(page, target, "");
        }
        foreach (var link in _anchorLinks)
        {
            if (Exists(link.Target) && !_anchors.ContainsKey(AnchorHash.Of(link.Target, Encoding.UTF8.GetBytes(link.Fragment)))) ReportLink(link.Page, link.Target, link.Fragment);
        }
        foreach (var (disclosure, ledger) in _ledgers)
        {
            foreach (var row in ledger.Missing) ReportMissing(disclosure, row);
        }
    }

    internal void AddAnchor(string path, ReadOnlySpan<byte> id) => _anchors.TryAdd(AnchorHash.Of(path, id), 0);

    internal void AddLink(PageLink link)
    {
        // The first page in order names a broken target, so that the finding does not depend on which thread was first.
        _targets.AddOrUpdate(link.Target, static (_, page) => page, static (_, known, page) => string.CompareOrdinal(page, known) < 0 ? page : known, link.Page);
        if (link.Fragment.Length > 0) _anchorLinks.Add(link);
    }

    bool Exists(string target) => _paths.ContainsKey(target);

    void ReportLink(string page, string target, string fragment)
    {
        var full = fragment.Length > 0 ? $"{target}#{fragment}" : target;
        findings.Add(AuditRules.BrokenLink.At(SourceSpan.Whole(page), new($"链接“{full}”无效", $"The link “{full}” leads nowhere")) with
        {
            Help = new("检查模板或正文中的链接地址", "Check the address in the template or the text"),
        });
    }

    void ReportMissing(string disclosure, LedgerRow row) => findings.Add(AuditRules.FigureDiffers.At(
        SourceSpan.Whole($"{disclosure}/tables/{row.Table}.html"),
        new($"表 {row.Table} 的行“{row.Anchor}”没有出现在页面上", $"Row “{row.Anchor}” of table {row.Table} is not shown on its page")));
}
