using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>NAR-002: shares against the two amounts that they are of.</summary>
sealed class ShareJudge(NarrativeDesk desk)
{
    public void Judge(Claim claim)
    {
        if (claim.Part is not { } part || desk.IsWrong(part)) return;
        var wholes = Wholes(claim).ToList();
        foreach (var (whole, half, cell, named) in wholes)
        {
            if (!Figures.IsPercent(claim.Value, claim.Decimals, part.Base, Figures.Half(part), whole, half)) continue;
            desk.Agree(claim, ClaimBasis.Text, cell, How(part, whole), whole: named);
            return;
        }
        if (claim.IsCompletion || wholes.Count == 0 || wholes[0].Whole == 0 || (wholes[0].Claim is { } first && desk.IsWrong(first))) return;
        var expected = Math.Round(part.Base / wholes[0].Whole * 100, Math.Max(claim.Decimals, 2), MidpointRounding.AwayFromZero);
        var how = How(part, wholes[0].Whole);
        desk.Contradict(claim, NarrativeRules.Share, ClaimBasis.Text, new(
            $"正文“占 {claim.Written}”，{how.Chinese} 应为 {Figures.Plain(expected)}%", $"The text says a share of {claim.Written}, {how.English} is {Figures.Plain(expected)}%"),
            Figures.Plain(expected), wholes[0].Cell, help: new("重算占比；可用 {{ share \"部分\" \"整体\" }}", "Compute the share again, or write {{ share \"part\" \"whole\" }}"));
    }

    IEnumerable<(decimal Whole, decimal Half, CellMeaning? Cell, Claim? Claim)> All(Claim claim)
    {
        if (claim.Of is { IsClear: true } of)
        {
            var candidates = desk.Resolver.Find(of.Facets, claim.Scope, counts: false);
            foreach (var cell in candidates.Best.Concat(candidates.Others).Where(cell => cell.HasValue)) yield return (cell.Base, Figures.Half(cell), cell, null);
        }
        foreach (var whole in claim.Antecedents)
        {
            if (whole != claim.Part) yield return (whole.Base, Figures.Half(whole), null, whole);
        }
        // 占100% of itself, where nothing else was named.
        if (claim.Part is { } part && claim.Antecedents.All(whole => whole == part)) yield return (part.Base, Figures.Half(part), null, part);
    }

    IEnumerable<(decimal Whole, decimal Half, CellMeaning? Cell, Claim? Claim)> Wholes(Claim claim) => All(claim).Where(whole => whole.Whole != 0 || claim.Value == 0);

    static Diagnostics.Message How(Claim part, decimal whole)
    {
        var text = $"{Figures.Plain(part.Value)} ÷ {Figures.Show(whole, part)}";
        return new(text, text);
    }
}
