using Mingzhang.Diagnostics;
using Mingzhang.Model;

namespace Mingzhang.Text.Claims;

/// <summary>
/// Walks over the passages of one section and writes down what they claim. A phrase grows until a number or a mark ends it; marks end
/// clauses, sentences and groups of parts.
/// </summary>
sealed partial class SectionClaims(Section section, NarrativeText text, Lexicon lexicon, int year, ClaimCollector collector)
{
    const int DeepestNesting = 8;
    const int LongestSentence = 240;

    readonly SectionPlaces _places = new(section);
    readonly Stack<(Phrase Phrase, List<Name> Names)> _outer = [];
    Phrase _phrase = new();
    Phrase? _topic;
    Passage _passage;
    int _passageNumber = -1;
    int _sentenceStart;
    int _phraseStart;
    int _ignoredParentheses;
    int _dateEnd;
    Claim? _qualified;
    int _level;
    Facets _scope;
    readonly HashSet<int> _years = [];
    HashSet<(Dimension, string)> _around = [];

    /// <summary>A sentence that only names something: 住房公积金（项）。年初预算为…</summary>
    Phrase? _standing;

    /// <summary>What the section's title says about all of it.</summary>
    public Facets SectionScope { init => _scope = value; }

    /// <summary>A heading inside the section narrows what follows.</summary>
    public void Head(Facets sectionScope, Facets heading)
    {
        CloseGroups(0, all: true);
        (_main, _mainCount, _level) = (null, null, 0);
        _scope = heading.Within(sectionScope);
    }

    public void Read(Passage passage)
    {
        _passage = passage;
        _passageNumber++;
        _sentenceStart = _phraseStart = passage.Start;
        if (text.LevelOf(passage) is > 0 and var level)
        {
            // 3. ends what 2. had begun to divide.
            while (_groups.Count > 0 && _groups[^1].Level >= level) CloseGroup();
            _level = level;
        }
        _standing = null;
        _around = [];
        Mention(_scope);
        collector.Passages.Add(new WrittenPassage(section.Id, text.Chars[passage.Start..passage.End].ToString(), PlaceOf(passage.Start, passage.Start + 1)));
        for (var at = passage.Start; at < passage.End;) at = Step(at);
        EndPassage();
    }

    public void Finish() => CloseGroups(0, all: true);

    int Step(int at)
    {
        var chars = text.Chars[.._passage.End];
        var length = lexicon.Match(chars, at, out var term);
        if (length > 0)
        {
            OnTerm(at, length, term);
            return Math.Max(at + length, _dateEnd);
        }
        var c = chars[at];
        if (char.IsAsciiDigit(c))
        {
            var figure = FigureScanner.Read(chars, at, _passage.Start, out var end, out var named);
            if (named > 0)
            {
                _phrase.SetYear(named);
                _years.Add(named);
            }
            if (figure is { } found) OnFigure(WithUnitAhead(found), end);
            else if (named == 0 && end - at <= 2 && end < chars.Length && chars[end] == '.') end++;
            return Math.Max(end, at + 1);
        }
        if (FigureScanner.ReadWords(chars, at, _passage.Start, out var wordsEnd) is { } counted)
        {
            OnFigure(counted, wordsEnd);
            return wordsEnd;
        }
        if (!OnMark(c, at) && c is not ('"' or ' ' or '-' or '月' or '日')) _phrase.AddUnknown(c);
        return at + 1;
    }

    void Mention(Facets facets)
    {
        for (var dimension = Dimension.Flow; dimension <= Dimension.Item; dimension++)
        {
            if (facets[dimension] is { } value) _around.Add((dimension, value));
        }
    }

    void OnTerm(int at, int length, Term term)
    {
        var word = text.Chars.Slice(at, length);
        if (!term.Facets.IsEmpty) Mention(term.Facets);
        if ((term.Cue & (Cue.Opener | Cue.LooseOpener)) != 0)
        {
            if (OpenGroup((term.Cue & Cue.LooseOpener) != 0)) _phraseStart = at + length;
            else _phrase.Add(word, default);
            return;
        }
        if (term.Cue == Cue.AndSoOn) LeaveOpen();
        else if ((term.Cue & Cue.AsOf) != 0) ReadDate(at, at + length);
        else if (term.Cue == Cue.Respectively) Assign();
        else if (term.Facets.IsEmpty && length == 1 && word[0] == '和' && !_phrase.IsEmpty) EndName(at);
        else _phrase.Add(word, term);
        if ((term.Cue & Cue.Reason) != 0) _givesReason = true;
    }

    /// <summary>Handles a mark; false for a character that is none.</summary>
    bool OnMark(char c, int at)
    {
        switch (c)
        {
            case '、':
                EndName(at);
                return true;
            case '，':
                EndClause(at);
                return true;
            case ';' or '；':
                EndSegment(at);
                return true;
            case '。' or '!' or '?':
                EndSentence(at);
                return true;
            case ':':
                if (_last is { Kind: ClaimKind.Count } && _phrase.IsEmpty && _listing is null) StartList(_last);
                else EndClause(at);
                return true;
            case '(':
                Enter(at);
                return true;
            case ')':
                Leave(at);
                return true;
            default:
                return false;
        }
    }

    void EndClause(int at)
    {
        ReadStatement(at);
        if (_listing is not null && !_phrase.IsEmpty && _last == _listing.Of)
        {
            EndName(at);
            _listing.AtComma ??= _listed!.Count;
            return;
        }
        if (!_phrase.IsEmpty || _phrase.Year is not null) _topic = _phrase;
        _earlierNames = _names.Count > 0 ? [.. _names, new Name(_phrase, _phraseStart, at)] : _phrase.IsEmpty ? _earlierNames : [];
        NewPhrase(at + 1);
        _names.Clear();
    }

    void EndSegment(int at)
    {
        ReadStatement(at);
        EndList(at);
        if (_groups.Count > 0)
        {
            while (_groups.Count > 1 && _groups[^1].Parenthesis == _outer.Count && _groups[^2].Parenthesis == _outer.Count) CloseGroup();
            if (_groups[^1].Parenthesis == _outer.Count) _groups[^1].Segment++;
        }
        _givesReason = false;
        _topic = null;
        _lastSubject = null;
        NewPhrase(at + 1);
        _names.Clear();
    }

    void EndSentence(int at)
    {
        ReadStatement(at);
        EndList(at);
        if (_outer.Count == 0)
        {
            if (_sentence.Count == 0 && _names.Count == 0 && _topic is null && _phrase.Facets.Item is not null && _phrase.ToSubject().IsClear) _standing = _phrase;
            CloseGroups(0, all: false);
            _sentence.Clear();
            (_row, _parts) = ([], null);
            _sentenceStart = at + 1;
        }
        _givesReason = false;
        _topic = null;
        _lastSubject = null;
        _last = null;
        NewPhrase(at + 1);
        _names.Clear();
    }

    void EndPassage()
    {
        while (_outer.Count > 0) Leave(_passage.End);
        _ignoredParentheses = 0;
        if (_groups.Count > 0 && _groups[^1].Parts.Count == 0 && text.Chars[_passage.End - 1] is ':' or '，') _groups[^1].WaitsForPassages = true;
        EndSentence(_passage.End);
        if (_groups.Count > 0) _groups[^1].Segment++;
        _sentence.Clear();
    }

    void Enter(int at)
    {
        if (_outer.Count >= DeepestNesting)
        {
            _ignoredParentheses++;
            return;
        }
        if (_last is not null && _last.End == at) _qualified = _last;
        _outer.Push((_phrase, [.. _names]));
        _names.Clear();
        NewPhrase(at + 1);
    }

    void Leave(int at)
    {
        if (_ignoredParentheses > 0)
        {
            _ignoredParentheses--;
            return;
        }
        if (_outer.Count == 0) return;
        Qualify();
        ReadStatement(at);
        EndList(at);
        CloseGroups(_outer.Count, all: false);
        var (phrase, names) = _outer.Pop();
        _phrase = phrase;
        _names = names;
    }

    /// <summary>N 万元（不含上年结转）: the parenthesis says which amount is meant.</summary>
    void Qualify()
    {
        if (_qualified is { Kind: ClaimKind.Amount } claim && claim == _last && _phrase.Facets.Time is "current" or "all" && claim.Subject.Facets.Time is null)
        {
            claim.Subject = claim.Subject with { Facets = claim.Subject.Facets with { Time = _phrase.Facets.Time } };
        }
        _qualified = null;
    }

    void NewPhrase(int start)
    {
        _phrase = new Phrase();
        _phraseStart = start;
    }

    /// <summary>截至2023年12月31日.</summary>
    void ReadDate(int start, int at)
    {
        var chars = text.Chars[.._passage.End];
        Span<int> parts = [0, 0, 0];
        ReadOnlySpan<char> marks = "年月日";
        var end = at;
        for (var i = 0; i < parts.Length; i++)
        {
            var value = 0;
            var digits = 0;
            var next = end;
            while (next < chars.Length && char.IsAsciiDigit(chars[next]) && digits++ < 4) value = (value * 10) + chars[next++] - '0';
            if (digits == 0 || next >= chars.Length || chars[next] != marks[i]) break;
            parts[i] = value;
            end = next + 1;
        }
        _dateEnd = end;
        if (parts[0] > 0 && parts[1] > 0)
        {
            collector.Dates.Add(new StatedDate(section.Id, text.Written(at, end), PlaceOf(start, end), parts[0], parts[1], parts[2] == 0 ? null : parts[2]));
        }
    }

    SourceSpan PlaceOf(int start, int end)
    {
        var origin = text.OriginOf(start);
        var length = end > start ? text.OriginOf(end - 1) + 1 - origin : 1;
        return _places.Span(origin, length);
    }

    string SentenceAround(int start, int end)
    {
        var chars = text.Chars[.._passage.End];
        var first = Math.Max(_sentenceStart, start - (LongestSentence / 2));
        var window = chars[end..Math.Min(chars.Length, end + (LongestSentence / 2))];
        var stop = window.IndexOf('。');
        return text.Written(first, stop < 0 ? end + window.Length : end + stop + 1);
    }

    /// <summary>From a clause to the end of its part of the sentence; a part as long as no sentence is left out rather than cut.</summary>
    string StatementFrom(int start, int at)
    {
        var chars = text.Chars[.._passage.End];
        var stop = chars[at..].IndexOfAny("；;。");
        var end = stop < 0 ? chars.Length : at + stop;
        return end - start <= LongestSentence ? text.Written(start, end) : "";
    }

    sealed record Name(Phrase Phrase, int Start, int End);
}
