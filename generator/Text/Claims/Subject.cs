namespace Mingzhang.Text.Claims;

/// <summary>What a phrase says that a number is about.</summary>
/// <param name="Facets">What the words in it mean.</param>
/// <param name="Text">The phrase, folded.</param>
/// <param name="Residue">The words in it that the lexicon does not know; a subject with any is not compared with the tables.</param>
public sealed record Subject(Facets Facets, string Text, string Residue)
{
    public static Subject None { get; } = new(default, "", "");

    /// <summary>Nothing is said: 共计金额.</summary>
    public bool IsEmpty => Facets.IsEmpty && Residue.Length == 0;

    public bool IsClear => Residue.Length == 0;
}
