using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>NAR-002: shares against the two amounts that they are of.</summary>
sealed class ShareJudge(NarrativeDesk desk)
{
    /// <summary>How many numbers before a share may still be what it is of.</summary>
    const int Farthest = 24;

    /// <summary>With fewer, too many pairs of numbers make a percentage by chance.</summary>
    const int CertainDecimals = 2;

    public void Judge(Claim claim)
    {
        if (claim.Part is not { } part || desk.IsWrong(part)) return;
        var wholes = new List<ShareWhole>();
        foreach (var whole in Wholes(claim, part))
        {
            if (Fits(claim, part, whole))
            {
                Agree(claim, part, whole);
                return;
            }
            wholes.Add(whole);
        }
        // The number that stands nearest need not be the part: 基本支出 N（其中人员经费 n），占 p%.
        foreach (var other in claim.Antecedents.Where(other => other != part && !claim.IsCompletion && claim.Decimals >= CertainDecimals))
        {
            if (Wholes(claim, other).Where(whole => whole.Claim != part).FirstOrDefault(whole => Fits(claim, other, whole)) is not { Value: not 0 } whole) continue;
            Agree(claim, other, whole);
            return;
        }
        if (Meant(claim, wholes) is not { } meant) return;
        var expected = Math.Round(part.Base / meant.Value * 100, Math.Max(claim.Decimals, 2), MidpointRounding.AwayFromZero);
        var how = How(part, meant.Value);
        var said = claim.IsCompletion ? new Diagnostics.Message("完成", "completion") : new Diagnostics.Message("占", "a share");
        desk.Contradict(claim, NarrativeRules.Share, ClaimBasis.Text, new(
            $"正文“{said.Chinese} {claim.Written}”，{how.Chinese} 应为 {Figures.Plain(expected)}%", $"The text says {said.English} of {claim.Written}, {how.English} is {Figures.Plain(expected)}%"),
            Figures.Plain(expected), meant.Cell, help: new("重算占比；可用 {{ share \"部分\" \"整体\" }}", "Compute the share again, or write {{ share \"part\" \"whole\" }}"));
    }

    void Agree(Claim claim, Claim part, ShareWhole whole)
    {
        desk.Agree(claim, ClaimBasis.Text, whole.Cell, How(part, whole.Value), whole: whole.Claim);
        // A percentage of a known whole proves the part; 完成年初预算的 p% proves both.
        if (claim.Decimals == 0 || claim.Value == 0 || (whole.IsFar && !claim.IsCompletion)) return;
        if (!desk.IsDecided(part) && (claim.IsCompletion || whole.Claim is null || desk.IsDecided(whole.Claim))) desk.Agree(part, ClaimBasis.Text, how: How(part, whole.Value));
        if (claim.IsCompletion && whole.Claim is { } planned && !desk.IsDecided(planned)) desk.Agree(planned, ClaimBasis.Text, how: How(part, whole.Value));
    }

    /// <summary>The whole that the sentence certainly means; null where it could be another.</summary>
    ShareWhole? Meant(Claim claim, List<ShareWhole> wholes)
    {
        if (claim.IsCompletion)
        {
            return wholes.Find(whole => whole.Claim is { Kind: ClaimKind.Previous, Subject.Facets.Stage: Facets.Planned } planned && planned.Passage == claim.Passage && !desk.IsWrong(planned))
                ?? wholes.Find(whole => whole is { IsNamed: true, Cell.Facets.Stage: Facets.Planned, Value: not 0 });
        }
        if (claim.Of is not null) return wholes.Find(whole => whole.IsNamed && whole.Value != 0);
        return wholes.Find(whole => whole.Value != 0 && !whole.IsFar) is { } first && !desk.IsWrong(first.Claim) ? first : null;
    }

    static bool Fits(Claim claim, Claim part, ShareWhole whole) => Figures.IsPercent(claim.Value, claim.Decimals, part.Base, Figures.Half(part), whole.Value, whole.Half);

    IEnumerable<ShareWhole> All(Claim claim, Claim part)
    {
        if (claim.IsCompletion)
        {
            foreach (var whole in claim.Antecedents.Where(whole => whole is { Kind: ClaimKind.Previous, Subject.Facets.Stage: Facets.Planned })) yield return Of(whole);
            var planned = desk.Resolver.Find(part.Subject.Facets with { Stage = Facets.Planned }, part.Scope, counts: false);
            var isPart = desk.Of(part) is { Outcome: ClaimOutcome.Agrees, Basis: ClaimBasis.Table };
            foreach (var cell in planned.Best) yield return Of(cell) with { IsNamed = planned.IsSure && isPart && cell.Facets.Item is not null };
        }
        if (claim.Of is { IsClear: true } of && !(of.Facets with { Stage = null }).IsEmpty)
        {
            var candidates = desk.Resolver.Find(of.Facets with { Stage = null }, claim.Scope, counts: false);
            if (!candidates.IsSure) candidates = desk.Resolver.Find(of.Facets with { Stage = null }, default, counts: false);
            foreach (var cell in candidates.Best) yield return Of(cell) with { IsNamed = candidates.IsSure };
            foreach (var cell in candidates.Others) yield return Of(cell);
        }
        var before = desk.Before(claim, Farthest);
        if (claim.Of is { } named)
        {
            foreach (var whole in before.Where(whole => whole.Kind == ClaimKind.Amount && IsSame(whole.Subject, named))) yield return Of(whole) with { IsNamed = true };
        }
        var groups = claim.Whole ?? part.Whole;
        if (groups is not null && groups != part) yield return Of(groups);
        foreach (var cell in Totals(part)) yield return Of(cell);
        foreach (var whole in claim.Antecedents.Where(whole => whole != part)) yield return Of(whole) with { IsFar = whole.Subject.Facets.Item is not null };
        foreach (var whole in before.Where(whole => whole.Kind == ClaimKind.Amount && whole != part)) yield return Of(whole) with { IsFar = true };
        // 占100% of itself, where nothing else was named.
        if (claim.Antecedents.All(whole => whole == part)) yield return Of(part) with { IsFar = true };
    }

    static bool IsSame(Subject whole, Subject named) =>
        (whole.Text.Length > 0 && (whole.Text.EndsWith(named.Text, StringComparison.Ordinal) || named.Text.EndsWith(whole.Text, StringComparison.Ordinal)))
        || (whole.IsClear && named.IsClear && !named.Facets.IsEmpty && whole.Facets with { Flow = null } == named.Facets with { Flow = null });

    /// <summary>What the cell of the part is a part of: the total of its column, and what its row gives in all.</summary>
    IEnumerable<CellMeaning> Totals(Claim part)
    {
        if (desk.Of(part)?.At is not { } at || desk.Context.Grid.Find(at) is not { } cell) return [];
        var facets = desk.Cells.At(cell)?.Facets ?? default;
        var column = desk.Cells.Of(null).Where(total => total.IsTotal && total.Cell.Grid == cell.Grid && total.Cell.ColumnIndex == cell.ColumnIndex && total.Cell.RowIndex != cell.RowIndex && total.HasValue);
        var row = desk.Cells.Of(null).Concat(desk.Cells.Of(facets.Item)).Where(total => total.Cell.Grid == cell.Grid && total.Cell.RowIndex == cell.RowIndex && total.Cell.ColumnIndex != cell.ColumnIndex && total.HasValue && facets.Within(total.Facets) == facets);
        return column.Concat(row);
    }

    static ShareWhole Of(CellMeaning cell) => new(cell.Base, Figures.Half(cell), cell, null);

    static ShareWhole Of(Claim claim) => new(claim.Base, Figures.Half(claim), null, claim);

    IEnumerable<ShareWhole> Wholes(Claim claim, Claim part) => All(claim, part).Where(whole => whole.Value != 0 || claim.Value == 0);

    static Diagnostics.Message How(Claim part, decimal whole)
    {
        var text = $"{Figures.Plain(part.Value)} ÷ {Figures.Show(whole, part)}";
        return new(text, text);
    }

    /// <summary>Something that a share may be of.</summary>
    /// <param name="IsNamed">The words of the share name it.</param>
    /// <param name="IsFar">It may be meant, but another is likelier.</param>
    sealed record ShareWhole(decimal Value, decimal Half, CellMeaning? Cell, Claim? Claim, bool IsNamed = false, bool IsFar = false);
}
