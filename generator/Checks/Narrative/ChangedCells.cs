using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>Which cell a change that the text states is about: that of the amount which the words name, else of an amount before it that the growth fits.</summary>
sealed class ChangedCells(NarrativeDesk desk)
{
    readonly IReadOnlyList<Claim> _claims = desk.Set.Claims;
    readonly Dictionary<Facets, string> _named = NamedAmounts(desk);

    /// <summary>The address, or null where it is not known or the change is wrong.</summary>
    public string? Of(int index)
    {
        var change = _claims[index];
        if (change.BoundTo is { } bound && change.Kind is ClaimKind.Change) return bound;
        if (change.Kind is not (ClaimKind.Change or ClaimKind.Steady) || desk.IsWrong(change)) return null;
        if (!change.Subject.IsEmpty) return change.Subject.IsClear ? _named.GetValueOrDefault(change.Subject.Facets) : null;
        var growth = ChangeJudge.GrowthAfter(_claims, index);
        var signed = change.Base * (change.Direction < 0 ? -1 : 1);
        return desk.Of(change.Antecedents.FirstOrDefault(amount => growth is null || ChangeJudge.FitsGrowth(growth, change, amount, signed)))?.At;
    }

    static Dictionary<Facets, string> NamedAmounts(NarrativeDesk desk)
    {
        var named = new Dictionary<Facets, string>();
        foreach (var claim in desk.Set.Claims)
        {
            if (claim.Kind is ClaimKind.Amount or ClaimKind.Nothing && !claim.Subject.IsEmpty && desk.Of(claim)?.At is { } at) named.TryAdd(claim.Subject.Facets, at);
        }
        return named;
    }
}
