using System.Text;

namespace Mingzhang.Text.Claims;

/// <summary>The words since the last number or mark, as far as they have been read.</summary>
sealed class Phrase
{
    StringBuilder? _residue;
    StringBuilder? _text;

    /// <summary>What <see cref="ToSubject"/> has told; null since the phrase has grown.</summary>
    Subject? _subject;

    public Facets Facets { get; private set; }

    public Cue Cues { get; private set; }

    public int? Year { get; private set; }

    /// <summary>Two values of one respect: 基本支出和项目支出.</summary>
    public bool IsMixed { get; private set; }

    public bool IsEmpty => _residue is not { Length: > 0 } && Facets.IsEmpty;

    public bool HasCue(Cue cue) => (Cues & cue) != 0;

    public void Add(ReadOnlySpan<char> word, Term term)
    {
        _subject = null;
        if (!Starts(term.Cue)) (_text ??= new()).Append(word);
        if (term.Cue is Cue.Share && !HasCue(Cue.Share)) StartAgain();
        Cues |= term.Cue;
        for (var dimension = Dimension.Flow; dimension <= Dimension.Item; dimension++)
        {
            if (term.Facets[dimension] is { } value) Set(dimension, value);
        }
    }

    public void AddUnknown(char c)
    {
        _subject = null;
        (_residue ??= new()).Append(c);
        (_text ??= new()).Append(c);
    }

    /// <summary>Takes over cues of the number before: 分别占85%和15%.</summary>
    public void Take(Cue cues) => Cues |= cues;

    public void SetYear(int year) => Year = year;

    public Subject ToSubject()
    {
        if (_subject is not null) return _subject;
        var residue = _residue?.ToString() ?? "";
        return _subject = new(Facets, _text?.ToString() ?? "", IsMixed ? "及" + residue : residue);
    }

    static bool Starts(Cue cue) => (cue & (Cue.Opener | Cue.LooseOpener | Cue.Share | Cue.Compare | Cue.Increase | Cue.Decrease)) != 0;

    /// <summary>占: what follows names the whole.</summary>
    void StartAgain()
    {
        Facets = default;
        IsMixed = false;
        _residue?.Clear();
        _text?.Clear();
    }

    void Set(Dimension dimension, string value)
    {
        var known = Facets[dimension];
        if (known == value) return;
        if (known is not null)
        {
            switch (dimension)
            {
                // 财政拨款 covers the budgets that are named beside it; 本年 beside 总计 or 当年 says less than they do.
                case Dimension.Fund when value == "appropriation":
                case Dimension.Time when value == "this-year":
                    return;
                case Dimension.Fund when known == "appropriation":
                case Dimension.Time when known == "this-year":
                case Dimension.Item:
                case Dimension.Nature when known == "project" && Facets.Item is not null:
                    break;
                default:
                    IsMixed = true;
                    break;
            }
        }
        Facets = Facets.With(dimension, value);
    }
}
