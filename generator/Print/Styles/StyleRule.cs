namespace Mingzhang.Print.Styles;

/// <summary>One selector with its declarations. Rank tells rules apart and orders those of equal specificity: later sheets and later rules win.</summary>
sealed class StyleRule(Selector selector, List<Declaration> declarations, int rank)
{
    public Selector Selector => selector;

    public List<Declaration> Declarations => declarations;

    public int Rank => rank;

    /// <summary>The greater wins.</summary>
    public long Weight { get; } = (long)selector.Specificity << 32 | (uint)rank;
}
