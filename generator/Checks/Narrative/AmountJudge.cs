using Mingzhang.Diagnostics;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>NAR-001, 009, 010, 023: amounts against cells.</summary>
sealed class AmountJudge(NarrativeDesk desk)
{
    /// <summary>A smaller number without decimals fits too many cells to prove anything.</summary>
    const decimal FewDigits = 10;

    readonly HashSet<(string Section, int Passage)> _dated = [];

    public void Judge(Claim claim)
    {
        if (claim.SumOf.Count > 0)
        {
            JudgeSum(claim);
            return;
        }
        if (claim.Summed.Count > 1)
        {
            JudgeTotal(claim);
            return;
        }
        if (!claim.Subject.IsClear || claim.IsReason) return;
        if (claim.Year is { } named && named != desk.Context.Disclosure.Year)
        {
            JudgeDated(claim, named);
            return;
        }
        var said = claim.Subject.Facets;
        if (said.Item is { } item && !desk.Cells.HasItem(desk.Cells.Known(item)))
        {
            JudgeAbsent(claim, item);
            return;
        }
        var candidates = desk.Resolver.Find(said, claim.Scope, counts: false);
        if (candidates.IsEmpty)
        {
            JudgeOperating(claim);
            if (!desk.IsDecided(claim) && MatchAround(claim) is { } near) desk.Agree(claim, ClaimBasis.Table, near);
            return;
        }
        if (Match(claim, candidates.Best) is { } agreed)
        {
            desk.Agree(claim, ClaimBasis.Table, agreed, unique: candidates.Best.Count(cell => cell.HasValue && cell.Base == claim.Base) == 1 && agreed.Base == claim.Base);
            return;
        }
        if (MatchesDerived(claim, candidates) is { } derived)
        {
            desk.Agree(claim, ClaimBasis.Table, derived);
            return;
        }
        // A zero is confirmed by the cell that is meant, never by some blank elsewhere.
        if (claim.Value != 0 && Match(claim, candidates.Others) is { } other)
        {
            if (IsOutsideScope(claim, other)) ReportScope(claim, candidates.Best[0], other);
            else desk.Agree(claim, ClaimBasis.Table, other);
            return;
        }
        if (MatchAround(claim) is { } around)
        {
            desk.Agree(claim, ClaimBasis.Table, around);
            return;
        }
        if (SlippedUnit(claim, candidates) is { } slipped)
        {
            ReportUnit(claim, slipped);
            return;
        }
        if (claim.IsRough || !candidates.IsSure || (said.IsEmpty && !NamesTheBudget(claim) && (claim.Scope.Item is null || claim.Subject.Text.Length == 0))) return;
        if (OtherScope(claim) is { } elsewhere)
        {
            ReportScope(claim, candidates.Best[0], elsewhere);
            return;
        }
        Contradict(claim, candidates);
    }

    /// <summary>2023年度收入预算 N in the budget of 2024: last year's number, or this year's under a year that was not changed. What neither fits is not known here.</summary>
    void JudgeDated(Claim claim, int named)
    {
        var candidates = desk.Resolver.Find(claim.Subject.Facets, claim.Scope, counts: false);
        IReadOnlyList<CellMeaning> cells = [.. candidates.Best, .. candidates.Others];
        var own = Match(claim, cells);
        var last = named == desk.Context.Disclosure.Year - 1 ? cells.FirstOrDefault(cell => desk.LastYearOf(cell.Cell).Any(before => Figures.Agree(claim, before.Base, before.Half))) : null;
        if (last is not null && (own is null || claim.SectionYears.Contains(desk.Context.Disclosure.Year)))
        {
            desk.Agree(claim, ClaimBasis.LastYear, last);
            return;
        }
        if (own is null) return;
        desk.Agree(claim, ClaimBasis.Table, own);
        if (claim.Value == 0 || !_dated.Add((claim.Section, claim.Passage))) return;
        desk.Report(claim, NarrativeRules.LeftOver, new(
            $"写作 {named} 年，{claim.Written}却是 {desk.Context.Disclosure.Year} 年度的数", $"The year is given as {named}, but {claim.Written} is the figure of {desk.Context.Disclosure.Year}"),
            null, Severity.Warning, new("改正年份；从上年的文字改来的，逐句核对", "Correct the year; read every sentence that was taken from last year's text"), [NarrativeDesk.Related(own)]);
    }

    /// <summary>An amount whose words are not all understood is confirmed by a cell that they can mean, and contradicted by none.</summary>
    public void JudgeLoosely(Claim claim)
    {
        if (claim.SumOf.Count == 0 && !desk.IsDecided(claim) && MatchAround(claim) is { } told) desk.Agree(claim, ClaimBasis.Table, told);
    }

    /// <summary>
    /// The cell that the number is, where the paragraph speaks of what the words beside the number leave out: 纳入绩效管理的项目7个，涉及一般公共预算 N.
    /// A number of few digits could be any.
    /// </summary>
    CellMeaning? MatchAround(Claim claim)
    {
        if (claim.Value == 0 || (claim.Decimals == 0 && claim.Value < FewDigits)) return null;
        var said = claim.Subject.Facets;
        if (said.Item is null && !claim.Subject.IsClear && claim.Value < FewDigits) return null;
        // Words about year or budget that stand beside the number are not explained away by those around it.
        return Match(claim, [.. desk.Resolver.Around(said, claim.Around)]);
    }

    /// <summary>共计 N: the amounts right before it make it, or it is in a table.</summary>
    void JudgeTotal(Claim claim)
    {
        decimal sum = 0, half = Figures.Half(claim);
        for (var i = claim.Summed.Count - 1; i >= 0; i--)
        {
            (sum, half) = (sum + claim.Summed[i].Base, half + Figures.Half(claim.Summed[i]));
            if (i == claim.Summed.Count - 1 || Math.Abs(claim.Base - sum) > half) continue;
            var terms = string.Join(" + ", claim.Summed.Skip(i).Select(part => Figures.Plain(part.Value))) + " = " + Figures.Plain(claim.Value);
            desk.Agree(claim, ClaimBasis.Text, how: new(terms, terms));
            return;
        }
        if (MatchAround(claim) is { } cell) desk.Agree(claim, ClaimBasis.Table, cell);
        else if (claim.Whole is null && !claim.IsRough && claim.Summed.All(part => part.Whole is null))
        {
            var how = new Message($"前面 {claim.Summed.Count} 项之和 {Figures.Show(sum, claim)}", $"the {claim.Summed.Count} amounts before it add up to {Figures.Show(sum, claim)}");
            desk.Contradict(claim, NarrativeRules.Sum, ClaimBasis.Text, new($"正文“共计 {claim.Written}”，{how.Chinese}", $"The text says {claim.Written} in all, {how.English}"), Figures.Show(sum, claim),
                related: [.. claim.Summed.Take(8).Select(part => new RelatedPlace(part.Span, new($"其中 {part.Written}", $"part {part.Written}")))]);
        }
    }

    /// <summary>The first cell with the value of the claim; a blank says zero.</summary>
    public static CellMeaning? Match(Claim claim, IReadOnlyList<CellMeaning> cells)
    {
        CellMeaning? blank = null;
        foreach (var cell in cells)
        {
            if (cell.HasValue && Figures.Agree(claim, cell.Base, Figures.Half(cell))) return cell;
            if (!cell.HasValue && cell.Amount.State == Model.AmountState.Blank) blank ??= cell;
        }
        return claim.Value == 0 ? blank : null;
    }

    /// <summary>The cell that has the digits of the claim in another unit: 1,086.38元 for 万元. A few digits could be any.</summary>
    static CellMeaning? SlippedUnit(Claim claim, Candidates candidates) =>
        Math.Abs(claim.Value) < FewDigits ? null : candidates.Best.Concat(candidates.Others).FirstOrDefault(cell => cell.HasValue && cell.Factor != claim.Factor && cell.Amount.Value == claim.Value);

    void ReportUnit(Claim claim, CellMeaning cell)
    {
        var place = Places.InTable(cell.Cell);
        var expected = Figures.Show(cell.Base, claim);
        desk.Contradict(claim, NarrativeRules.Amount, ClaimBasis.Table, new(
            $"单位不对：正文“{Told(claim)} {claim.Written}”，{place.Chinese}为 {expected}{claim.Unit}", $"Unit: the text says “{Told(claim)} {claim.Written}”, {place.English} is {expected}{claim.Unit}"),
            expected, cell, help: new("改正单位（元、万元、亿元）", "Correct the unit (元, 万元, 亿元)"));
    }

    /// <summary>The sum of rows of one name (one class of two kinds of staff), or of this year's money and what was carried over.</summary>
    CellMeaning? MatchesDerived(Claim claim, Candidates candidates)
    {
        foreach (var column in candidates.Best.GroupBy(cell => (cell.Cell.Grid, cell.Cell.ColumnIndex)))
        {
            var filled = column.Where(cell => cell.HasValue).ToList();
            if (filled.Count > 1 && Figures.Agree(claim, filled.Sum(cell => cell.Base), filled.Max(Figures.Half))) return filled[0];
        }
        if (claim.Subject.Facets.Time is not (null or "all")) return null;
        var carried = desk.Resolver.Find(claim.Subject.Facets with { Time = "carry" }, claim.Scope with { Time = null }, counts: false);
        foreach (var cell in candidates.Best.Where(cell => cell.HasValue))
        {
            foreach (var rest in carried.Best.Concat(carried.Others).Where(rest => rest.HasValue && rest.Cell.Grid.Table == cell.Cell.Grid.Table && rest.Facets with { Time = null } == cell.Facets with { Time = null }))
            {
                if (Figures.Agree(claim, cell.Base + rest.Base, Figures.Half(cell))) return cell;
            }
        }
        return null;
    }

    /// <summary>The cell belongs to another year's money or another budget than the whole that the sentence divides.</summary>
    bool IsOutsideScope(Claim claim, CellMeaning cell)
    {
        if (claim.Whole is not { } whole || desk.Of(whole) is not { Outcome: ClaimOutcome.Agrees }) return false;
        return (claim.Scope.Time == "current" && claim.Subject.Facets.Time is null && cell.Facets.Time is not "current")
            || (claim.Scope.Fund is { } fund && fund != "appropriation" && claim.Subject.Facets.Fund is null && cell.Facets.Fund != fund && cell.Facets.Fund is not null);
    }

    /// <summary>The cell that the number belongs to when the words about year or budget are left out.</summary>
    CellMeaning? OtherScope(Claim claim)
    {
        if (claim.Value == 0) return null;
        var said = claim.Subject.Facets;
        if (said.Time is not (null or "this-year"))
        {
            var any = desk.Resolver.Find(said with { Time = null }, claim.Scope with { Time = null }, counts: false);
            var carried = desk.Resolver.Find(said with { Time = "carry" }, claim.Scope with { Time = null }, counts: false);
            if (Match(claim, [.. any.Best, .. any.Others, .. carried.Best]) is { } other) return other;
        }
        if (said.Fund is null) return null;
        var wide = desk.Resolver.Find(said with { Fund = null }, claim.Scope with { Fund = null }, counts: false);
        return Match(claim, [.. wide.Best, .. wide.Others]);
    }

    void ReportScope(Claim claim, CellMeaning meant, CellMeaning found)
    {
        var (place, other) = (Places.InTable(meant.Cell), Places.InTable(found.Cell));
        var expected = meant.HasValue ? Figures.Show(meant.Base, claim) : null;
        desk.Contradict(claim, NarrativeRules.Scope, ClaimBasis.Table, new(
            $"口径不符：“{Told(claim)}”写作 {claim.Written}，{place.Chinese}为 {expected ?? "空"}；{claim.Written}是{other.Chinese}的数",
            $"Scope: “{Told(claim)}” is given as {claim.Written}, {place.English} is {expected ?? "blank"}; {claim.Written} is {other.English}"),
            expected, meant, help: new("改正说明口径的字（当年、含结转、一般公共预算……），或换成对应的数", "Correct the words that name the scope, or the number"), related: [NarrativeDesk.Related(found)]);
    }

    void Contradict(Claim claim, Candidates candidates)
    {
        var filled = candidates.Best.Where(cell => cell.HasValue).ToList();
        var cell = filled.Count > 0 ? filled[0] : candidates.Best[0];
        var place = Places.InTable(cell.Cell);
        var expected = cell.HasValue ? Figures.Show(cell.Base, claim) : null;
        if (claim.Value == 0)
        {
            desk.Contradict(claim, NarrativeRules.Zero, ClaimBasis.Table, new(
                $"正文说“{Told(claim)}”为 {claim.Written}，{place.Chinese}为 {expected}", $"The text says “{Told(claim)}” is {claim.Written}, {place.English} is {expected}"), expected, cell);
            return;
        }
        var values = filled.Select(other => other.Base).Distinct().Count();
        desk.Contradict(claim, NarrativeRules.Amount, ClaimBasis.Table, new(
            $"正文“{Told(claim)} {claim.Written}”，{place.Chinese}为 {expected ?? "空"}", $"The text says “{Told(claim)} {claim.Written}”, {place.English} is {expected ?? "blank"}"),
            expected, cell, values > 1 || claim.Subject.IsEmpty ? Severity.Warning : null,
            related: values > 1 ? [.. filled.Skip(1).DistinctBy(other => other.Base).Take(4).Select(NarrativeDesk.Related)] : null);
    }

    /// <summary>A class that no table has: a zero is right, an amount is not.</summary>
    void JudgeAbsent(Claim claim, string item)
    {
        if (claim.Value == 0)
        {
            desk.Agree(claim, ClaimBasis.Rows);
            return;
        }
        if (desk.Lexicon.IsClass(item)) desk.Contradict(claim, NarrativeRules.NoRow, ClaimBasis.Rows, new($"正文有“{item} {claim.Written}”，表里没有这一行", $"The text has “{item} {claim.Written}”, no table has such a row"), null);
    }

    /// <summary>机关运行经费 is defined as the public funds of basic expenditure; a format without a table of it is held against those, without blame.</summary>
    void JudgeOperating(Claim claim)
    {
        if (claim.Subject.Facets.Domain != "operating") return;
        var candidates = desk.Resolver.Find(new Facets { Kind = "public", Nature = "basic" }, default, counts: false);
        if (Match(claim, candidates.Best) is { HasValue: true } cell) desk.Agree(claim, ClaimBasis.Table, cell);
    }

    void JudgeSum(Claim claim)
    {
        decimal sum = 0, half = 0;
        CellMeaning? first = null;
        var each = true;
        var common = claim.SumOf[0].Facets with { Flow = null, Item = null, Time = null };
        foreach (var subject in claim.SumOf)
        {
            if (!subject.IsClear || subject.IsEmpty) return;
            var candidates = desk.Resolver.Find(subject.Facets.Within(common), claim.Scope, counts: false);
            if (candidates.Best.FirstOrDefault(cell => cell.HasValue) is not { } cell) return;
            first ??= cell;
            each &= (Match(claim, candidates.Best) ?? Match(claim, candidates.Others)) is not null;
            (sum, half) = (sum + cell.Base, half + Figures.Half(cell));
        }
        // 收入、支出总计 N: both are N.
        if (each)
        {
            desk.Agree(claim, ClaimBasis.Table, first);
            return;
        }
        if (claim.SumOf.Select(subject => subject.Facets.Flow).Distinct().Count() > 1) (sum, half) = (first!.Base, Figures.Half(first));
        var how = new Message($"所列 {claim.SumOf.Count} 项之和 {Figures.Show(sum, claim)}", $"the {claim.SumOf.Count} items named add up to {Figures.Show(sum, claim)}");
        if (Math.Abs(claim.Base - sum) <= half + Figures.Half(claim)) desk.Agree(claim, ClaimBasis.Table, first, how);
        else desk.Contradict(claim, NarrativeRules.Sum, ClaimBasis.Table, new($"正文“合计 {claim.Written}”，{how.Chinese}", $"The text says {claim.Written} in all, {how.English}"), Figures.Show(sum, claim), first);
    }

    /// <summary>部门预算收支安排: the whole budget, though no word says more.</summary>
    static bool NamesTheBudget(Claim claim) => claim.Whole is null && claim.Subject.Text.Contains("预算", StringComparison.Ordinal) && claim.Scope.IsEmpty;

    static string Told(Claim claim) => ClaimWords.Subject(claim);
}
