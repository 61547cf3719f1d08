namespace Mingzhang.Text.Claims;

/// <summary>What a word of the lexicon means: facets, a cue, or (neither) nothing.</summary>
readonly record struct Term(Facets Facets, Cue Cue)
{
    /// <summary>The word is the name of a row or a code, as it is written there.</summary>
    public bool IsItem => Facets.Item is not null;

    public Term Join(Term other) => new(Facets.Within(other.Facets), Cue | other.Cue);
}
