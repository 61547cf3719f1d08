namespace Mingzhang.Text.Claims;

/// <summary>Groups of parts, lists of names.</summary>
sealed partial class SectionClaims
{
    const int LongestList = 2000;

    readonly List<ClaimGroup> _groups = [];
    List<Name> _names = [];
    List<Name> _earlierNames = [];
    List<ListedName>? _listed;
    Listing? _listing;
    Queue<Subject>? _assigned;

    /// <summary>其中: parts follow. False where nothing stands before it that could have parts.</summary>
    bool OpenGroup(bool loose)
    {
        var amount = _sentence.FindLast(claim => claim.Kind == ClaimKind.Amount && claim.Depth <= _outer.Count) ?? (_sentence.Count == 0 ? _main : null);
        var change = _sentence.FindLast(claim => claim.Kind == ClaimKind.Change);
        var count = _sentence.FindLast(claim => claim.Kind == ClaimKind.Count) ?? (_sentence.Count == 0 ? _mainCount : null);
        if ((_last ?? amount ?? change ?? count) is null) return false;
        StartList(_last ?? amount);
        var own = _phrase.Facets;
        NewPhrase(_phraseStart);
        _topic = null;
        _names.Clear();
        if (_groups.Count >= DeepestNesting || (amount ?? change ?? count) is not { } whole) return true;
        // A second 其中 of the same whole is another way to divide it.
        if (_groups.Count > 0 && _groups[^1].Parts.Count == 0 && _groups[^1].WaitsForPassages) return true;
        var wholeScope = whole.Subject.IsClear ? whole.Subject.Facets.Within(whole.Scope) : whole.Scope;
        _groups.Add(new ClaimGroup(amount, change, count, _outer.Count) { IsOpen = loose, Scope = own.Within(wholeScope) });
        return true;
    }

    void CloseGroup()
    {
        var group = _groups[^1];
        _groups.RemoveAt(_groups.Count - 1);
        if (group.Parts.Count > 0) collector.Groups.Add(group);
    }

    /// <summary>Closes the groups that were opened inside a number of parentheses or more; a group that waits for the passages below it stays.</summary>
    void CloseGroups(int parenthesis, bool all)
    {
        while (_groups.Count > 0 && _groups[^1].Parenthesis >= parenthesis && (all || !_groups[^1].WaitsForPassages)) CloseGroup();
    }

    void LeaveOpen()
    {
        if (_groups.Count > 0) _groups[^1].IsOpen = true;
        if (_listing is not null) _listing.IsOpen = true;
    }

    void StartList(Claim? of)
    {
        _listing = new Listing(of);
        _listed = [];
    }

    /// <summary>、 or 和: a name in a list ends.</summary>
    void EndName(int at)
    {
        if (_phrase.IsEmpty && _phrase.ToSubject().Text.Length == 0)
        {
            NewPhrase(at + 1);
            return;
        }
        if (_listing is not null && _listed!.Count < LongestList) _listed.Add(Listed(_phrase, at));
        if (_names.Count < LongestList) _names.Add(new Name(_phrase, _phraseStart, at));
        NewPhrase(at + 1);
    }

    ListedName Listed(Phrase phrase, int end) =>
        new(text.Written(_phraseStart, Math.Min(end, _phraseStart + LongestSentence)), phrase.ToSubject(), PlaceOf(_phraseStart, end));

    void EndList(int at)
    {
        if (_listing is null) return;
        if (_listed!.Count > 0 && !(_phrase.IsEmpty && _phrase.ToSubject().Text.Length == 0)) _listed.Add(Listed(_phrase, at));
        if (_listed.Count > 1)
        {
            collector.Lists.Add(new NamedList(section.Id, _listing.Of, _listed, _listing.IsOpen));
            if (_listing is { IsOpen: false, Of: { Kind: ClaimKind.Count } count }) count.Listed = _listed.Count;
        }
        (_listing, _listed) = (null, null);
    }

    /// <summary>分别为: the numbers that follow belong to the names before it, in order.</summary>
    void Assign()
    {
        if (_names.Count > 0) _assigned = new Queue<Subject>([.. _names.Select(name => name.Phrase.ToSubject()), _phrase.ToSubject()]);
        else if (_earlierNames.Count > 0 && _phrase.IsEmpty) _assigned = new Queue<Subject>(_earlierNames.Select(name => name.Phrase.ToSubject()));
        _names.Clear();
    }

    sealed class Listing(Claim? of)
    {
        public Claim? Of { get; } = of;

        public bool IsOpen { get; set; }
    }
}
