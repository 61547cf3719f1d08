using Mingzhang.Diagnostics;

namespace Mingzhang.Audit;

/// <summary>
/// What one thread has read of a scope. Pages of one folder repeat their links (contents, furniture), so a link is understood once
/// a folder and only counted afterwards.
/// </summary>
sealed class AuditPart(AuditScope scope)
{
    readonly Dictionary<ulong, PageLink?> _folderLinks = [];
    string _folder = "";

    public AuditScope Scope { get; } = scope;

    /// <summary>Anchors of all pages read, each with its page.</summary>
    public List<ulong> Anchors { get; } = [];

    public List<PageLink> Links { get; } = [];

    /// <summary>Anchors of the page that is being read.</summary>
    public HashSet<ulong> PageAnchors { get; } = [];

    /// <summary>Where the page that is being read points inside itself.</summary>
    public List<(ulong Anchor, string Fragment)> PageFragments { get; } = [];

    public FindingList Findings { get; } = new();

    public char[] Characters { get; set; } = new char[256];

    public void BeginPage(string path)
    {
        PageAnchors.Clear();
        PageFragments.Clear();
        var folder = path.AsSpan(0, path.LastIndexOf('/') + 1);
        if (folder.SequenceEqual(_folder)) return;
        _folder = folder.ToString();
        _folderLinks.Clear();
    }

    /// <summary>Whether a link of this text was met in this folder; null where it leads out of the site.</summary>
    public bool Knows(ulong text, out PageLink? link) => _folderLinks.TryGetValue(text, out link);

    public void Learn(ulong text, PageLink? link)
    {
        _folderLinks[text] = link;
        if (link is not null) Links.Add(link);
    }
}
