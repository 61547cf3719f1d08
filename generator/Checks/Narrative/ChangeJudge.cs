using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>NAR-003, NAR-022, YOY-001, YOY-002: changes and growth against last year and against each other.</summary>
sealed class ChangeJudge(NarrativeDesk desk)
{
    const int Farthest = 24;

    readonly Dictionary<Facets, (Claim Change, decimal Base, decimal Half)> _bases = [];

    public void Judge(IReadOnlyList<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Kind is ClaimKind.Change) JudgeChange(claims[i], GrowthAfter(claims, i), own: !claims[i].Subject.IsEmpty);
            else if (claims[i].Kind is ClaimKind.Growth && desk.Of(claims[i]) is null) JudgeGrowthAlone(claims[i]);
            else if (claims[i].Kind is ClaimKind.Previous) JudgePrevious(claims[i]);
            else if (claims[i].Kind is ClaimKind.Steady) JudgeSteady(claims[i]);
        }
    }

    internal static Claim? GrowthAfter(IReadOnlyList<Claim> claims, int change)
    {
        if (change + 1 >= claims.Count || claims[change + 1] is not { Kind: ClaimKind.Growth } growth) return null;
        return growth.Passage == claims[change].Passage && growth.Section == claims[change].Section ? growth : null;
    }

    void JudgeChange(Claim change, Claim? growth, bool own)
    {
        if (change.Value < 0 || (growth is not null && (growth.Value < 0 || (growth.Direction != 0 && change.Direction != 0 && growth.Direction != change.Direction))))
        {
            ReportDirection(change, growth);
            return;
        }
        var amounts = Amounts(change, own).Where(amount => !desk.IsWrong(amount)).ToList();
        var signed = change.Base * (change.Direction < 0 ? -1 : 1);
        Claim? fitting = null;
        if (growth is not null)
        {
            fitting = amounts.Find(amount => FitsGrowth(growth, change, amount, signed));
            if (fitting is not null) desk.Agree(growth, ClaimBasis.Text, how: HowGrowth(change, fitting, signed));
            else if (StatedBase(change) is { Base: not 0 } stated && Figures.IsPercent(growth.Value, growth.Decimals, change.Base, Figures.Half(change), stated.Base, Figures.Half(stated))) desk.Agree(growth, ClaimBasis.Text, how: HowGrowth(change, stated));
            else if (amounts.Count > 0 && amounts[0].Base != signed) ContradictGrowth(change, growth, amounts[0], signed);
        }
        if (CompareWithStated(change, amounts, signed) || change.Against == Facets.Planned || CompareWithLastYear(change, fitting is null ? amounts : [fitting], signed)) return;
        if (fitting is null) return;
        desk.Agree(change, ClaimBasis.Text, how: HowGrowth(change, fitting, signed));
        CompareBases(change, fitting, signed);
    }

    /// <summary>A change that names what has changed belongs to an amount of the same thing, where there is one.</summary>
    IEnumerable<Claim> Amounts(Claim change, bool own)
    {
        if (!own) return change.Antecedents;
        var near = change.Antecedents.Concat(desk.Before(change, Farthest).Where(claim => claim.Kind == ClaimKind.Amount));
        if (!change.Subject.IsClear || change.Subject.Facets.IsEmpty) return change.Subject.IsClear ? change.Antecedents : change.Antecedents.Take(1);
        return near.FirstOrDefault(amount => amount.Subject.IsClear && amount.Subject.Facets == change.Subject.Facets) is { } same ? [same]
            : change.Antecedents.Where(amount => Speaks(amount, change));
    }

    /// <summary>The amount is of what the change names, in other words: its own say nothing else.</summary>
    static bool Speaks(Claim amount, Claim change)
    {
        for (var dimension = Dimension.Flow; dimension <= Dimension.Item; dimension++)
        {
            var (of, said) = (amount.Subject.Facets[dimension], change.Subject.Facets[dimension]);
            if (of != said && (dimension >= Dimension.Nature || (of is not null && said is not null))) return false;
        }
        return true;
    }

    internal static bool FitsGrowth(Claim growth, Claim change, Claim amount, decimal signed)
    {
        var before = amount.Base - signed;
        return before != 0 && Figures.IsPercent(growth.Value, growth.Decimals, change.Base, Figures.Half(change), before, Figures.Half(amount) + Figures.Half(change));
    }

    static Message HowGrowth(Claim change, Claim amount, decimal signed)
    {
        var text = $"{Figures.Plain(change.Value)} ÷ ({Figures.Plain(amount.Value)} {(signed < 0 ? "+" : "-")} {Figures.Plain(change.Value)})";
        return new(text, text);
    }

    void ContradictGrowth(Claim change, Claim growth, Claim amount, decimal signed)
    {
        var before = amount.Base - signed;
        if (before == 0) return;
        var expected = Math.Round(change.Base / before * 100, Math.Max(2, growth.Decimals), MidpointRounding.AwayFromZero);
        var how = HowGrowth(change, amount, signed);
        desk.Contradict(growth, NarrativeRules.Change, ClaimBasis.Text, new(
            $"正文“{(change.Direction < 0 ? "下降" : "增长")} {growth.Written}”，{how.Chinese} 应为 {Figures.Plain(expected)}%",
            $"The text says {growth.Written}, {how.English} is {Figures.Plain(expected)}%"),
            Figures.Plain(expected), help: new("核对增减额与增减率；可用 {{ change \"地址\" }}", "Check the change and the rate, or write {{ change \"address\" }}"),
            related: [new(change.Span, new("增减额", "the change")), new(amount.Span, new("今年的数", "this year's figure"))]);
    }

    void ReportDirection(Claim change, Claim? growth)
    {
        var claim = change.Value < 0 || growth is null ? change : growth;
        desk.Contradict(claim, NarrativeRules.Direction, ClaimBasis.Text, new(
            $"增减的方向前后矛盾：“{ClaimWords.Shorten(change.Subject.Text)}{(change.Direction < 0 ? "减少" : "增加")} {change.Written}{(growth is null ? "" : $"，{(growth.Direction < 0 ? "下降" : "增长")} {growth.Written}")}”",
            $"The direction contradicts itself: {change.Written}{(growth is null ? "" : ", " + growth.Written)}"), null,
            help: new("减少的写“减少”和正数", "Write a decrease as 减少 and a positive number"));
    }

    Claim? StatedBase(Claim change) => desk.Stated[(change.Section, change.Passage)].TakeWhile(claim => claim.Start < change.Start).LastOrDefault();

    static Message HowGrowth(Claim change, Claim stated)
    {
        var text = $"{Figures.Plain(change.Value)} ÷ {Figures.Plain(stated.Value)}";
        return new(text, text);
    }

    /// <summary>比预算8.00万元减少1.40万元: the sentence itself names what it compares with.</summary>
    bool CompareWithStated(Claim change, IReadOnlyList<Claim> amounts, decimal signed)
    {
        if (StatedBase(change) is not { } stated) return false;
        if (!amounts.Any(amount => Math.Abs(amount.Base - signed - stated.Base) <= Figures.Half(amount) + Figures.Half(change) + Figures.Half(stated))) return ContradictStated(change, amounts, signed, stated);
        var how = new Message($"与所说的 {stated.Written} 相符", $"fits the {stated.Written} it is compared with");
        desk.Agree(change, ClaimBasis.Text, how: how);
        if (!desk.IsDecided(stated)) desk.Agree(stated, ClaimBasis.Text, how: how);
        return true;
    }

    /// <summary>The number stands right before the change, or the change says that it is counted from the budget: then it is what the change is counted from.</summary>
    bool ContradictStated(Claim change, IReadOnlyList<Claim> amounts, decimal signed, Claim stated)
    {
        var isMeant = change.Against is null ? stated == desk.Before(change, 1).FirstOrDefault() : change.Against == Facets.Planned && stated.Subject.Facets.Stage == Facets.Planned;
        if (!isMeant || stated.Kind != ClaimKind.Previous || amounts.Count == 0 || desk.IsWrong(stated)) return false;
        var amount = amounts[0];
        var expected = Math.Abs(amount.Base - stated.Base);
        desk.Contradict(change, NarrativeRules.Change, ClaimBasis.Text, new(
            $"正文“{amount.Written}”与所比的“{stated.Written}”相差 {Figures.Show(expected, change)}，写作“{(signed < 0 ? "减少" : "增加")} {change.Written}”",
            $"{amount.Written} and the {stated.Written} it is compared with differ by {Figures.Show(expected, change)}, the text says {change.Written} {(signed < 0 ? "less" : "more")}"),
            Figures.Show(expected, change), help: new("核对两个数和增减额", "Check both numbers and the change"),
            related: [new(amount.Span, new("今年的数", "this year's figure")), new(stated.Span, new("所比的数", "what it is compared with"))]);
        return true;
    }

    /// <summary>Last year's figure is known: this year's less the change must be it.</summary>
    bool CompareWithLastYear(Claim change, IReadOnlyList<Claim> amounts, decimal signed)
    {
        (Claim Amount, CellRef Cell, decimal Last, decimal Half)? compared = null;
        foreach (var amount in amounts)
        {
            if (desk.Of(amount)?.At is not { } at || desk.Context.Grid.Find(at) is not { } cell) continue;
            foreach (var last in desk.LastYearOf(cell))
            {
                var half = Figures.Half(change) + Figures.Half(amount) + last.Half;
                if (Math.Abs(amount.Base - signed - last.Base) <= half)
                {
                    desk.Agree(change, ClaimBasis.LastYear, how: new($"上年 {Figures.Show(last.Base, change)}", $"last year {Figures.Show(last.Base, change)}"));
                    return true;
                }
                // What stands nearest is what has changed; of the others one may be meant.
                if (last.IsCertain && amount == amounts[0]) compared ??= (amount, cell, last.Base, half);
            }
        }
        if (compared is not { } wrong) return false;
        if (desk.LastYear.Said(change.Section, change.Sentence))
        {
            ReportCopied(change);
            return true;
        }
        var expected = wrong.Amount.Base - wrong.Last;
        var isTotal = wrong.Cell.Row.Role == Model.Layout.RowRole.Total;
        desk.Contradict(change, isTotal ? NarrativeRules.ImpliedLastYear : NarrativeRules.Change, ClaimBasis.LastYear, new(
            $"由“{wrong.Amount.Written}”和“{change.Written}”推算上年为 {Figures.Show(wrong.Amount.Base - signed, change)}，上年为 {Figures.Show(wrong.Last, change)}",
            $"{wrong.Amount.Written} and {change.Written} imply {Figures.Show(wrong.Amount.Base - signed, change)} last year, it was {Figures.Show(wrong.Last, change)}"),
            Figures.Show(Math.Abs(expected), change),
            help: new("核对增减额；上年口径调整过的，在正文里说明", "Check the change; if last year was restated, say so in the text"),
            related: [new(Places.Span(wrong.Cell), new($"今年的格（{wrong.Cell.Address}）", $"this year's cell ({wrong.Cell.Address})"))]);
        return true;
    }

    /// <summary>Two passages about one thing must imply one last year.</summary>
    void CompareBases(Claim change, Claim amount, decimal signed)
    {
        if (!amount.Subject.IsClear) return;
        var key = amount.Subject.Facets.Within(amount.Scope);
        var (before, half) = (amount.Base - signed, Figures.Half(change) + Figures.Half(amount));
        if (!_bases.TryGetValue(key, out var known))
        {
            _bases[key] = (change, before, half);
            return;
        }
        if (Math.Abs(before - known.Base) <= half + known.Half) return;
        desk.Contradict(change, NarrativeRules.ImpliedBases, ClaimBasis.Text, new(
            $"此处推算上年为 {Figures.Show(before, change)}，另一处推算为 {Figures.Show(known.Base, change)}",
            $"Here last year is implied to be {Figures.Show(before, change)}, elsewhere {Figures.Show(known.Base, change)}"),
            null, related: [new(known.Change.Span, new("另一处", "the other place"))]);
    }

    void JudgeGrowthAlone(Claim growth)
    {
        foreach (var amount in Amounts(growth, own: !growth.Subject.IsEmpty).Where(claim => claim.Kind == ClaimKind.Amount))
        {
            if (desk.Of(amount)?.At is not { } at || desk.Context.Grid.Find(at) is not { } cell || desk.LastYearOf(cell).FirstOrDefault(last => last.IsCertain) is not { Base: not 0 and var before, Half: var half }) continue;
            if (Figures.IsPercent(growth.Value, growth.Decimals, Math.Abs(amount.Base - before), Figures.Half(amount) + half, before, half)) desk.Agree(growth, ClaimBasis.LastYear);
            else
            {
                var expected = Math.Round(Math.Abs(amount.Base - before) / before * 100, Math.Max(2, growth.Decimals), MidpointRounding.AwayFromZero);
                desk.Contradict(growth, NarrativeRules.Change, ClaimBasis.LastYear, new(
                    $"正文“{growth.Written}”，上年 {Figures.Show(before, amount)}，应为 {Figures.Plain(expected)}%", $"The text says {growth.Written}; last year was {Figures.Show(before, amount)}, so {Figures.Plain(expected)}%"),
                    Figures.Plain(expected), related: [new(Places.Span(cell), new($"今年的格（{at}）", $"this year's cell ({at})"))]);
            }
            return;
        }
    }

    void JudgePrevious(Claim claim)
    {
        if (!claim.Subject.IsClear || claim.Subject.IsEmpty) return;
        if (claim.Subject.Facets.Stage == Facets.Planned)
        {
            JudgePlanned(claim);
            return;
        }
        var beside = desk.Resolver.Find(claim.Subject.Facets with { Stage = Facets.LastYear }, claim.Scope, counts: false);
        if (AmountJudge.Match(claim, beside.Best) is { HasValue: true } column)
        {
            desk.Agree(claim, ClaimBasis.LastYear, column);
            return;
        }
        var candidates = desk.Resolver.Find(claim.Subject.Facets, claim.Scope, counts: false);
        CellMeaning? compared = null;
        foreach (var cell in candidates.Best.Concat(candidates.Others))
        {
            // 2023年部门预算支出 4707.09 in the budget of 2024: the number is this year's.
            if (desk.LastYear.Find(cell.Cell.Address) is not { HasValue: true } last)
            {
                if (claim.Year is not null && claim.Value != 0 && cell.HasValue && Figures.Agree(claim, cell.Base, Figures.Half(cell)) && candidates.IsSure)
                {
                    ReportLeftOver(claim, cell);
                    return;
                }
                continue;
            }
            if (Figures.Agree(claim, cell.Cell.Column.Unit.InYuan(last.Value), Figures.Half(cell)))
            {
                desk.Agree(claim, ClaimBasis.LastYear, cell);
                return;
            }
            compared ??= cell;
        }
        if (compared is null || !candidates.IsSure) return;
        var known = compared.Cell.Column.Unit.InYuan(desk.LastYear.Find(compared.Cell.Address)!.Value.Value);
        desk.Contradict(claim, NarrativeRules.Change, ClaimBasis.LastYear, new(
            $"正文写上年为 {claim.Written}，上年公开的是 {Figures.Show(known, claim)}", $"The text gives {claim.Written} for last year, {Figures.Show(known, claim)} was published"), Figures.Show(known, claim), compared);
    }

    /// <summary>年初预算 N beside final accounts: where the tables have the budget, it must be theirs.</summary>
    void JudgePlanned(Claim claim)
    {
        var candidates = desk.Resolver.Find(claim.Subject.Facets, claim.Scope, counts: false);
        if (AmountJudge.Match(claim, candidates.Best) is { } cell) desk.Agree(claim, ClaimBasis.Table, cell);
        else if (candidates.IsSure && candidates.Best.FirstOrDefault(best => best.HasValue) is { } best)
        {
            var place = Places.InTable(best.Cell);
            desk.Contradict(claim, NarrativeRules.Amount, ClaimBasis.Table, new(
                $"正文“{ClaimWords.Subject(claim)} {claim.Written}”，{place.Chinese}为 {Figures.Show(best.Base, claim)}", $"The text says “{ClaimWords.Subject(claim)} {claim.Written}”, {place.English} is {Figures.Show(best.Base, claim)}"),
                Figures.Show(best.Base, claim), best);
        }
    }

    void ReportLeftOver(Claim claim, CellMeaning cell)
    {
        desk.Agree(claim, ClaimBasis.Table, cell);
        desk.Report(claim, NarrativeRules.LeftOver, new($"写作 {claim.Year} 年，{claim.Written}却是本年度的数", $"The year is given as {claim.Year}, but {claim.Written} is this year's figure"),
            null, Severity.Warning, new("改正年份", "Correct the year"), [NarrativeDesk.Related(cell)]);
    }

    /// <summary>The sentence is last year's: what it says of the change is wrong because it was not written anew.</summary>
    void ReportCopied(Claim change) => desk.Contradict(change, NarrativeRules.LeftOver, ClaimBasis.LastYear, new(
        $"“{change.Written}”这一句与上年的公开件一字不差，增减与上年的数不符", $"The sentence with {change.Written} stands word for word in last year's disclosure and does not fit its figures"),
        null, help: new("按今年的增减重写这一句", "Write the sentence anew for this year's change"));

    void JudgeSteady(Claim claim)
    {
        var amount = claim.Antecedents.Take(claim.Subject.IsEmpty ? 1 : claim.Antecedents.Count).FirstOrDefault(found => claim.Subject.IsEmpty || (found.Subject.IsClear && found.Subject.Facets == claim.Subject.Facets));
        if (amount is null || desk.Of(amount)?.At is not { } at || desk.Context.Grid.Find(at) is not { } cell) return;
        var known = desk.LastYearOf(cell).ToList();
        if (known.Exists(last => Figures.Agree(amount, last.Base, last.Half))) desk.Agree(claim, ClaimBasis.LastYear);
        else if (known.Exists(last => last.IsCertain))
        {
            var before = Figures.Show(known.Find(last => last.IsCertain).Base, amount);
            desk.Contradict(claim, NarrativeRules.Change, ClaimBasis.LastYear, new(
                $"正文说与上年持平，上年为 {before}，今年为 {amount.Written}", $"The text says nothing changed; last year was {before}, this year {amount.Written}"),
                before, related: [new(Places.Span(cell), new($"今年的格（{at}）", $"this year's cell ({at})"))]);
        }
    }
}
