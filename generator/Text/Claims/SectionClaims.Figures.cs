namespace Mingzhang.Text.Claims;

/// <summary>From a number and the phrase before it to a claim.</summary>
sealed partial class SectionClaims
{
    /// <summary>A number refers to what was said shortly before it.</summary>
    const int MostAntecedents = 6;

    readonly List<Claim> _sentence = [];
    Claim? _last;
    Claim? _main;
    Claim? _mainCount;
    Subject? _lastSubject;
    bool _givesReason;
    Cue _rowCues;

    /// <summary>The numbers that 分别为 gave to names, and those of them that a second 分别 still speaks of.</summary>
    List<Claim> _row = [];
    Queue<Claim>? _parts;

    void OnFigure(Figure figure, int end)
    {
        if (_listing is not null) LeaveList();
        if (_phrase.IsEmpty && _phrase.Cues == Cue.None && (_parts is { Count: > 0 } || _assigned is { Count: > 0 })) _phrase.Take(_rowCues);
        var kind = KindOf(figure, end);
        if (kind is { } known) Add(figure, known, end);
        _rowCues = _phrase.Cues;
        NewPhrase(end);
        _names.Clear();
    }

    ClaimKind? KindOf(Figure figure, int end)
    {
        var changes = _phrase.HasCue(Cue.Increase | Cue.Decrease);
        switch (figure.Kind)
        {
            case FigureKind.Money:
                if (changes) return ClaimKind.Change;
                return _phrase.HasCue(Cue.Previous | Cue.Compare) || _phrase.Facets.Stage is not null || IsComparedWith(end) ? ClaimKind.Previous : ClaimKind.Amount;
            case FigureKind.Percent:
                if (_phrase.HasCue(Cue.Share | Cue.Completed)) return ClaimKind.Share;
                return changes ? ClaimKind.Growth : null;
            case FigureKind.Count:
                return changes ? null : ClaimKind.Count;
            default:
                return figure.Decimals > 0 && !_phrase.Facets.IsEmpty && _phrase.ToSubject().IsClear ? ClaimKind.Bare : null;
        }
    }

    /// <summary>与2023年度 N 相比: the word that says so stands behind the number.</summary>
    bool IsComparedWith(int end)
    {
        var chars = text.Chars[.._passage.End];
        return end < chars.Length && lexicon.Match(chars, end, out var next) > 0 && (next.Cue & Cue.Compare) != 0;
    }

    void Add(Figure figure, ClaimKind kind, int end)
    {
        var isAssigned = _assigned is { Count: > 0 };
        var subject = SubjectOf(kind);
        if (kind == ClaimKind.Count && subject.Facets.IsEmpty && NounAfter(end) is { } noun) subject = subject with { Facets = noun };
        var part = kind is ClaimKind.Change or ClaimKind.Share && _parts is { Count: > 0 } ? _parts.Dequeue() : null;
        if (part is not null) subject = Subject.None;
        if (kind == ClaimKind.Amount && _phrase.HasCue(Cue.Total) && _groups.Count > 0 && _groups[^1].Segment > 0) CloseGroups(_outer.Count, all: true);
        var group = _groups.Count > 0 && !_givesReason && kind is ClaimKind.Amount or ClaimKind.Change or ClaimKind.Count ? _groups[^1] : null;
        var claim = new Claim
        {
            Kind = kind,
            Section = section.Id,
            Written = text.Written(figure.Start, figure.End),
            Span = PlaceOf(figure.Start, figure.End),
            Sentence = SentenceAround(figure.Start, figure.End),
            Statement = kind == ClaimKind.Change ? StatementFrom(_phraseStart, figure.End) : "",
            Value = figure.Value,
            Unit = figure.Unit,
            Factor = figure.Factor,
            Subject = subject,
            Scope = ScopeNow(),
            Whole = WholeOf(kind, group),
            Direction = _phrase.HasCue(Cue.Decrease) ? -1 : _phrase.HasCue(Cue.Increase) ? 1 : 0,
            Antecedents = AntecedentsOf(kind, part),
            Part = kind == ClaimKind.Share ? part ?? LastOf(ClaimKind.Amount) : null,
            Of = kind == ClaimKind.Share && _phrase.ToSubject() is { IsEmpty: false } whole ? whole : null,
            Year = _phrase.Year ?? _topic?.Year,
            IsRough = _phrase.HasCue(Cue.Roughly),
            IsCompletion = kind == ClaimKind.Share && _phrase.HasCue(Cue.Completed) && !_phrase.HasCue(Cue.Share),
            SumOf = SumOf(),
            Against = _phrase.Facets.Stage ?? (_phrase.HasCue(Cue.Previous) || _phrase.Year < year ? Facets.LastYear : null),
            Summed = kind == ClaimKind.Amount && _phrase.HasCue(Cue.Sum) && _phrase.IsEmpty && _names.Count == 0 ? _sentence.FindAll(claim => claim.Kind == ClaimKind.Amount && claim.Depth == _outer.Count) : [],
            Around = _around,
            SectionYears = _years,
            BoundTo = BoundTo(figure),
            InWords = figure.InWords,
            IsNamed = !_phrase.IsEmpty,
            Passage = _passageNumber,
            Depth = _outer.Count,
            Start = figure.Start,
            End = figure.End,
        };
        group?.Add(claim);
        if (isAssigned) _row.Add(claim);
        Remember(claim, subject);
    }

    /// <summary>7个二级项目: what is counted stands behind the number.</summary>
    Facets? NounAfter(int end)
    {
        const int farthest = 8;
        var chars = text.Chars[.._passage.End];
        for (var at = end; at < Math.Min(chars.Length, end + farthest) && chars[at] is not (',' or '，' or '、' or '。' or ';' or '；' or ':' or ')' or '('); at++)
        {
            if (lexicon.Match(chars, at, out var term) > 0 && term.Facets.Nature == "project") return new Facets { Nature = term.Facets.Nature };
        }
        return null;
    }

    void Remember(Claim claim, Subject subject)
    {
        claim.Order = collector.Claims.Count;
        collector.Claims.Add(claim);
        // What a number refers to stands shortly before it, also where a text has no full stops.
        if (_sentence.Count >= LongestSentence) _sentence.RemoveRange(0, LongestSentence / 2);
        _sentence.Add(claim);
        _last = claim;
        if (claim.Kind is ClaimKind.Amount or ClaimKind.Count) _lastSubject = subject;
        if (claim.Kind == ClaimKind.Amount && _groups.Count == 0) _main = claim;
        if (claim.Kind == ClaimKind.Count && _groups.Count == 0) _mainCount = claim;
    }

    /// <summary>What the number is about: the words before it, else those of the clause before, else those of the last number.</summary>
    Subject SubjectOf(ClaimKind kind)
    {
        if (_assigned is { Count: > 0 }) return _assigned.Dequeue();
        var subject = _phrase.ToSubject();
        // 较全年预算减少: the budget is what it is compared with, not what has changed.
        if (kind is ClaimKind.Change or ClaimKind.Growth or ClaimKind.Steady && subject.Facets.Stage is not null) subject = subject with { Facets = subject.Facets with { Stage = null } };
        if (_phrase.HasCue(Cue.Share)) return Subject.None;
        if (_names.Count > 0 && !_phrase.HasCue(Cue.Sum)) return subject with { Residue = "、" + subject.Residue };
        // 特定目标类项目8个，涉及项目金额2,840.34万元: the amount is that of the things just counted.
        if (kind == ClaimKind.Amount && _last is { Kind: ClaimKind.Count } && _lastSubject is { } counted && subject.IsClear && subject.Facets == new Facets { Nature = "project" }) return counted;
        // （含上年结转1,045.41万元）: beside a number it names the carry-over, elsewhere all that includes it.
        if (subject.Facets.Time == "all" && subject.Text.EndsWith("结转", StringComparison.Ordinal)) return subject with { Facets = subject.Facets with { Time = "carry" } };
        if (IsGeneric(subject))
        {
            // 公务接待费全年预算为 N，支出决算为 M: both are of one thing.
            if (kind == ClaimKind.Amount && _last is { Kind: ClaimKind.Previous, Subject: { Facets.Stage: not null } planned }) return planned with { Facets = planned.Facets with { Stage = null } };
            if (_topic is { } unknown && unknown.ToSubject() is { IsClear: false } about) return subject with { Residue = about.Residue };
        }
        if (!subject.IsEmpty) return subject;
        if (_phrase.HasCue(Cue.Sum) && _names.Count == 0 && _last is { Kind: ClaimKind.Amount }) return Subject.None;
        if (_topic is { IsEmpty: false } topic) return topic.ToSubject();
        if (_standing is not null && !_phrase.HasCue(Cue.Increase | Cue.Decrease)) return _standing.ToSubject();
        return _phrase.HasCue(Cue.Increase | Cue.Decrease) ? Subject.None : _lastSubject ?? subject;
    }

    /// <summary>支出, 支出决算: the words say no more than which side of the budget.</summary>
    static bool IsGeneric(Subject subject) => subject is { IsClear: true, Facets.Flow: not null } && subject.Facets with { Flow = null } == default;

    Facets ScopeNow()
    {
        var scope = _groups.Count > 0 ? _groups[^1].Scope : _scope;
        if (_standing is not null) scope = _standing.Facets.Within(scope);
        scope = _topic is { IsEmpty: false } topic && topic.ToSubject() is { IsClear: true } clear ? clear.Facets.Within(scope) : scope;
        return scope with { Stage = null };
    }

    static Claim? WholeOf(ClaimKind kind, ClaimGroup? group) => kind switch
    {
        _ when group is null => null,
        ClaimKind.Amount => group.AmountWhole,
        ClaimKind.Change => group.ChangeWhole,
        _ => group.CountWhole,
    };

    /// <summary>The last number of a kind that stands no deeper in parentheses than the words that are read.</summary>
    Claim? LastOf(ClaimKind kind)
    {
        for (var i = _sentence.Count - 1; i >= 0; i--)
        {
            if (_sentence[i].Kind == kind && _sentence[i].Depth <= _outer.Count) return _sentence[i];
        }
        return null;
    }

    /// <param name="part">The number that 分别 gives this one to.</param>
    List<Claim> AntecedentsOf(ClaimKind kind, Claim? part)
    {
        var found = new List<Claim>();
        switch (kind)
        {
            case ClaimKind.Change when part is not null:
                Take(found, part);
                break;
            case ClaimKind.Steady when _last is { Kind: ClaimKind.Nothing }:
                Take(found, _last);
                break;
            case ClaimKind.Change or ClaimKind.Steady:
                Take(found, LastOf(ClaimKind.Amount));
                for (var i = _groups.Count - 1; i >= 0; i--) Take(found, _groups[i].AmountWhole);
                for (var i = _sentence.Count - 1; i >= 0 && found.Count < MostAntecedents; i--)
                {
                    if (_sentence[i].Kind == ClaimKind.Amount && _sentence[i].Depth <= _outer.Count) Take(found, _sentence[i]);
                }
                Take(found, _main);
                break;
            case ClaimKind.Growth:
                Take(found, LastOf(ClaimKind.Change));
                Take(found, LastOf(ClaimKind.Amount));
                Take(found, _main);
                break;
            case ClaimKind.Share:
                Take(found, LastOf(ClaimKind.Previous));
                for (var i = _groups.Count - 1; i >= 0; i--) Take(found, _groups[i].AmountWhole);
                for (var i = _sentence.Count - 1; i >= 0 && found.Count < MostAntecedents; i--)
                {
                    if (_sentence[i].Kind == ClaimKind.Amount) Take(found, _sentence[i]);
                }
                Take(found, _main);
                break;
            default:
                break;
        }
        // 2024年预算 N，2023年预算 M，增加 N - M: what has changed is this year's.
        return found.Exists(IsThisYears) && !found.TrueForAll(IsThisYears) ? [.. found.Where(IsThisYears), .. found.Where(claim => !IsThisYears(claim))] : found;
    }

    bool IsThisYears(Claim claim) => claim.Kind == ClaimKind.Amount && (claim.Year is null || claim.Year == year);

    static void Take(List<Claim> found, Claim? claim)
    {
        if (claim is not null && !found.Contains(claim)) found.Add(claim);
    }

    List<Subject> SumOf()
    {
        if (_names.Count == 0 || !_phrase.HasCue(Cue.Sum)) return [];
        var names = _names.ConvertAll(name => name.Phrase.ToSubject());
        if (!_phrase.IsEmpty) names.Add(_phrase.ToSubject());
        return names;
    }

    string? BoundTo(Figure figure)
    {
        if (section.Bound.Count == 0) return null;
        var at = text.OriginOf(figure.Start);
        foreach (var bound in section.Bound)
        {
            if (bound.Start <= at && at < bound.End) return bound.Addresses.Count > 0 ? bound.Addresses[0] : bound.Function;
        }
        return null;
    }

    /// <summary>10、20、30万元: a number without a unit takes that of the last in its row.</summary>
    Figure WithUnitAhead(Figure figure)
    {
        if (figure.Kind != FigureKind.Bare) return figure;
        var chars = text.Chars[.._passage.End];
        var at = figure.End;
        for (var i = 0; i < MostAntecedents && at + 1 < chars.Length && chars[at] is '、' or '和' or '，' && char.IsAsciiDigit(chars[at + 1]); i++)
        {
            if (FigureScanner.Read(chars, at + 1, _passage.Start, out at, out _) is not { } next) break;
            if (next.Kind is FigureKind.Money or FigureKind.Percent) return figure with { Kind = next.Kind, Unit = next.Unit, Factor = next.Factor };
            if (next.Kind != FigureKind.Bare) break;
        }
        return figure;
    }

    /// <summary>Statements without a number, told at the end of their clause: 与上年持平, 无“三公”经费.</summary>
    void ReadStatement(int at)
    {
        if (_phrase.HasCue(Cue.Steady) && (_phrase.HasCue(Cue.Previous | Cue.Compare) || _phrase.Year is { } named && named < year)) State(ClaimKind.Steady, at, SubjectOf(ClaimKind.Steady));
        else if (_phrase.HasCue(Cue.Nothing) && !_phrase.HasCue(Cue.Steady | Cue.Compare | Cue.Previous))
        {
            if (NamesSomething(_phrase)) State(ClaimKind.Nothing, at, _phrase.ToSubject());
            else if (_phrase.IsEmpty && (_topic ?? _standing) is { } topic && NamesSomething(topic)) State(ClaimKind.Nothing, at, topic.ToSubject());
        }
    }

    static bool NamesSomething(Phrase phrase) =>
        phrase.ToSubject().IsClear && (phrase.Facets.Domain is not null || phrase.Facets.Item is not null || phrase.Facets.Fund is not (null or "appropriation"));

    void State(ClaimKind kind, int at, Subject subject)
    {
        Remember(new Claim
        {
            Kind = kind,
            Section = section.Id,
            Written = text.Written(_phraseStart, at),
            Span = PlaceOf(_phraseStart, at),
            Sentence = SentenceAround(_phraseStart, at),
            Statement = kind == ClaimKind.Steady ? StatementFrom(_phraseStart, at) : "",
            Subject = subject,
            Scope = ScopeNow(),
            Antecedents = AntecedentsOf(kind, null),
            Around = _around,
            SectionYears = _years,
            IsReason = _givesReason,
            Factor = 10_000,
            Unit = "万元",
            Year = _phrase.Year ?? _topic?.Year,
            Passage = _passageNumber,
            Depth = _outer.Count,
            Start = _phraseStart,
            End = at,
        }, subject);
        NewPhrase(at);
    }
}
