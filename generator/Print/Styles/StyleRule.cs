namespace Mingzhang.Print.Styles;

/// <summary>One selector with its declarations. Rank orders rules of equal specificity: later sheets and later rules win.</summary>
sealed record StyleRule(Selector Selector, List<Declaration> Declarations, int Rank);
