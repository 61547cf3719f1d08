namespace Mingzhang.Standards.Equations;

/// <summary>Two sides of sums and differences. The left side is the one that is judged.</summary>
/// <param name="Text">As written in the standard.</param>
public sealed record Formula(string Text, IReadOnlyList<Term> Left, Relation Relation, IReadOnlyList<Term> Right)
{
    public IReadOnlyList<Term> Terms { get; } = [.. Left, .. Right];

    /// <summary>All cells that the formula names are in one table.</summary>
    public bool IsWithinOneTable { get; } = Left.Concat(Right).Where(term => term.Constant is null).Select(term => term.Table).Distinct().Count() == 1;
}
