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
        // 收入包括：…；支出包括：…: both divide what stood before the first.
        if (own.Flow is not null && own with { Flow = null } == default)
        {
            while (_groups.Count > 0 && _groups[^1].Parenthesis == _outer.Count && _groups[^1].Scope.Flow is { } flow && flow != own.Flow)
            {
                amount = _groups[^1].AmountWhole;
                CloseGroup();
            }
            if (amount is null || (amount.Subject.Facets.Flow ?? own.Flow) != own.Flow || amount.Subject.Facets.Time == "carry") amount = _main;
        }
        if (_givesReason) (loose, _givesReason) = (true, false);
        NewPhrase(_phraseStart);
        _topic = null;
        _names.Clear();
        if (_groups.Count >= DeepestNesting || (amount ?? change ?? count) is not { } whole) return true;
        // A second 其中 of the same whole is another way to divide it.
        if (_groups.Count > 0 && _groups[^1].Parts.Count == 0 && _groups[^1].WaitsForPassages) return true;
        var wholeScope = whole.Subject.IsClear ? whole.Subject.Facets.Within(whole.Scope) : whole.Scope;
        _groups.Add(new ClaimGroup(amount, change, count, _outer.Count) { IsOpen = loose, Level = _level, Scope = own.Within(wholeScope) });
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

    /// <summary>A number comes: what was listed before the comma may still be all that was counted.</summary>
    void LeaveList()
    {
        if (_listing is { IsOpen: false, AtComma: { } named, Of: { Kind: ClaimKind.Count } count } && named > 1 && count.Value == named) count.Listed = named;
        (_listing, _listed) = (null, null);
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
        (_assigned, _parts) = (null, null);
        if (_names.Count > 0) _assigned = new Queue<Subject>([.. _names.Select(name => name.Phrase.ToSubject()), _phrase.ToSubject()]);
        else if (_row.Count > 1) _parts = new Queue<Claim>(_row);
        else if (_earlierNames.Count > 0 && _phrase.IsEmpty) _assigned = new Queue<Subject>(_earlierNames.Select(name => name.Phrase.ToSubject()));
        if (_assigned is not null) _row = [];
        _names.Clear();
    }

    sealed class Listing(Claim? of)
    {
        public Claim? Of { get; } = of;

        public bool IsOpen { get; set; }

        /// <summary>How many names stood before the first comma.</summary>
        public int? AtComma { get; set; }
    }
}
