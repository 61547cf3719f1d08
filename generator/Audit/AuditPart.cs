using System.Text;
using Mingzhang.Diagnostics;

namespace Mingzhang.Audit;

/// <summary>
/// What one thread has read of a scope. Pages of one folder repeat their links (contents, furniture), so a link is understood once
/// a folder and only counted afterwards.
/// </summary>
sealed class AuditPart(AuditScope scope)
{
    readonly Dictionary<ulong, PageLink?> _folderLinks = [];
    readonly HashSet<string> _shared = new(StringComparer.Ordinal);
    char[] _characters = new char[256];
    string _folder = "";

    public AuditScope Scope { get; } = scope;

    /// <summary>Anchors of all pages read, each with its page.</summary>
    public List<ulong> Anchors { get; } = [];

    public List<PageLink> Links { get; } = [];

    /// <summary>Anchors of the page that is being read.</summary>
    public HashSet<ulong> PageAnchors { get; } = [];

    /// <summary>Where the page that is being read points inside itself.</summary>
    public List<PageFragment> PageFragments { get; } = [];

    public FindingList Findings { get; } = new();

    public void BeginPage(string path)
    {
        PageAnchors.Clear();
        PageFragments.Clear();
        var folder = path.AsSpan(0, path.LastIndexOf('/') + 1);
        if (folder.SequenceEqual(_folder)) return;
        _folder = folder.ToString();
        _folderLinks.Clear();
    }

    /// <summary>The text as one string, however many links repeat it.</summary>
    public string Shared(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        var shared = _shared.GetAlternateLookup<ReadOnlySpan<char>>();
        if (shared.TryGetValue(text, out var known)) return known;
        shared.Add(text);
        return shared.TryGetValue(text, out known) ? known : "";
    }

    /// <summary>The characters of a piece of the page; they stay until the next piece is decoded.</summary>
    /// <param name="before">How many characters of the pieces before are to be kept in front.</param>
    public ReadOnlySpan<char> Decode(ReadOnlySpan<byte> piece, int before = 0)
    {
        if (_characters.Length < before + piece.Length) Array.Resize(ref _characters, 2 * (before + piece.Length));
        return _characters.AsSpan(0, before + Encoding.UTF8.GetChars(piece, _characters.AsSpan(before)));
    }

    /// <summary>Whether a link of this text was met in this folder; null where it leads out of the site.</summary>
    public bool Knows(ulong text, out PageLink? link) => _folderLinks.TryGetValue(text, out link);

    public void Learn(ulong text, PageLink? link)
    {
        _folderLinks[text] = link;
        if (link is not null) Links.Add(link);
    }
}
