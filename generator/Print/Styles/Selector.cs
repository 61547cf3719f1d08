using System.Runtime.CompilerServices;
using Mingzhang.Print.Markup;

namespace Mingzhang.Print.Styles;

/// <summary>A selector; the compounds stand as written, the subject last.</summary>
sealed class Selector(List<CompoundSelector> compounds, PseudoElement pseudo)
{
    public CompoundSelector Subject => compounds[^1];

    public PseudoElement Pseudo => pseudo;

    public int Specificity { get; } = compounds.Sum(part =>
        (part.Id is null ? 0 : 10_000) + (part.Classes.Count + part.Attributes.Count + part.Places.Count) * 100 + (part.Element is null ? 0 : 1));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Matches(MarkupElement element) => Subject.Matches(element) && (compounds.Count == 1 || MatchesAbove(element, compounds.Count - 1));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    bool MatchesAbove(MarkupElement element, int index)
    {
        var onlyParent = compounds[index].IsChild;
        for (var above = element.Parent; above is not null; above = above.Parent)
        {
            if (compounds[index - 1].Matches(above) && (index == 1 || MatchesAbove(above, index - 1)))
                return true;
            if (onlyParent)
                return false;
        }
        return false;
    }
}
