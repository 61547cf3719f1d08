using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Checks.Years;

/// <summary>
/// YOY-003, 004, 005, 006, 007: key figures, codes, the carry-over and whole tables against the department's disclosure of the year before,
/// of the same kind. Where that year is not on the site, the figures of <c>previous</c> serve for single cells. What a year left over is told
/// by its final accounts before its budget.
/// </summary>
sealed class YearCheck : ICheck
{
    const decimal Big = 0.30m;

    public string Name => "YOY-003, YOY-004, YOY-005, YOY-006, YOY-007";

    public void Run(CheckContext context)
    {
        var last = context.OtherYears.FirstOrDefault(other => other.Kind == context.Disclosure.Kind && other.Year == context.Disclosure.Year - 1);
        foreach (var figure in context.Standard.KeyFigures) CheckFigure(context, last, figure.Name, figure.At, figure.Id);
        if (context.Standard.CarryOver is { } carryOver) CheckCarryOver(context, carryOver);
        if (last is null || last.StandardId != context.Disclosure.StandardId) return;
        foreach (var table in context.Disclosure.Tables)
        {
            if (last.Table(table.Id) is not { } before || table.IsEmpty || before.IsEmpty) continue;
            if (AreIdentical(table, before)) context.Report(Identical(table, last));
            else ReportCodes(context, table, before);
        }
    }

    static void CheckFigure(CheckContext context, Disclosure? last, string name, string at, string id)
    {
        if (context.Grid.Find(at) is not { Amount.HasValue: true } cell || Before(context.Disclosure, last, at) is not { } before) return;
        var change = cell.Amount.Value - before;
        var reason = context.Disclosure.Reasons.GetValueOrDefault(at) ?? context.Disclosure.Reasons.GetValueOrDefault(id);
        if (change == 0 && reason is not null)
        {
            context.Report(About(YearRules.ReasonWithoutChange, cell, new(
                $"{name} {cell.Amount} 与上年相同，却写了增减原因", $"{name} {cell.Amount} is what it was a year before, yet a reason for a change is given"), new(
                "删去 reasons 中的这一条，或核对上年数", "Delete the reason, or check last year's figure")));
        }
        else if (before != 0 && reason is null && Math.Abs(change) > Math.Abs(before) * Big)
        {
            var percent = Math.Round(change / before * 100, 1, MidpointRounding.AwayFromZero);
            context.Report(About(YearRules.BigChange, cell, new(
                $"{name} {cell.Amount} 比上年 {IdentityText.Number(before)} {(change > 0 ? "增加" : "减少")} {Math.Abs(percent)}%，没有写原因",
                $"{name} {cell.Amount} changed by {percent} % from {IdentityText.Number(before)} without a reason"), new(
                $"在 disclosure.yml 的 reasons 中写上原因：{at}: …", $"Give the reason in disclosure.yml, reasons: {at}: …")));
        }
    }

    /// <summary>A blank year-end is not zero: budgets rarely plan one.</summary>
    static void CheckCarryOver(CheckContext context, CarryOver cells)
    {
        if (context.Grid.Find(cells.Opening) is not { Amount.HasValue: true } opening || LeftOver(context, cells) is not var (left, source, told)) return;
        var value = opening.Column.Unit.InYuan(opening.Amount.Value);
        if (value <= left) return;
        var shown = opening.Column.Unit == MoneyUnit.WanYuan ? left / 10_000m : left;
        context.Report(About(YearRules.CarryOver, opening, new(
            $"{Places.RowName(opening.Row)} {opening.Amount}，大于 {told.Chinese}的年终结转 {IdentityText.Number(shown)}",
            $"{Places.RowName(opening.Row)} {opening.Amount} exceeds {IdentityText.Number(shown)}, which {told.English} left"), new(
            "核对两处；编制预算时结转是预计数的，在 disclosure.yml 的 waivers 中说明", "Check both; where the budget could only estimate it, say so in a waiver")) with
        {
            Expected = IdentityText.Number(shown),
            Related = [new(source, told)],
        });
    }

    /// <summary>What the year before left over, in 元, and where that is said.</summary>
    static (decimal Yuan, SourceSpan Span, Message Told)? LeftOver(CheckContext context, CarryOver own)
    {
        var year = context.Disclosure.Year - 1;
        foreach (var other in context.OtherYears.Where(other => other.Year == year).OrderByDescending(other => other.Kind))
        {
            if (context.Library.Find(other.StandardId)?.CarryOver is not { } cells || new DisclosureGrid(other).Find(cells.Closing) is not { Amount.HasValue: true } closing) continue;
            return (closing.Column.Unit.InYuan(closing.Amount.Value), Places.Span(closing), other.Kind == DisclosureKind.Final
                ? new($"{year} 年决算", $"the final accounts of {year}") : new($"{year} 年预算", $"the budget of {year}"));
        }
        if (context.Disclosure.Previous.FirstOrDefault(figure => figure.At == own.Closing) is not { Amount.HasValue: true } given || context.Grid.Find(own.Closing) is not { } cell) return null;
        return (cell.Column.Unit.InYuan(given.Amount.Value), given.Span, new("上年", "last year"));
    }

    static decimal? Before(Disclosure disclosure, Disclosure? last, string at)
    {
        if (last?.Find(at) is { Amount: { HasValue: true } amount }) return amount.Value;
        return disclosure.Previous.FirstOrDefault(figure => figure.At == at) is { Amount: { HasValue: true } given } ? given.Value : null;
    }

    static bool AreIdentical(BudgetTable table, BudgetTable before)
    {
        if (table.Sides.Count != before.Sides.Count) return false;
        for (var side = 0; side < table.Sides.Count; side++)
        {
            var (now, then) = (table.Sides[side].Rows, before.Sides[side].Rows);
            if (now.Count != then.Count) return false;
            for (var row = 0; row < now.Count; row++)
            {
                if (now[row].Key != then[row].Key || !HaveSameAmounts(now[row].Cells, then[row].Cells)) return false;
            }
        }
        return true;
    }

    static bool HaveSameAmounts(IReadOnlyList<Cell> now, IReadOnlyList<Cell> then)
    {
        for (var i = 0; i < Math.Min(now.Count, then.Count); i++)
        {
            if (now[i].Amount != then[i].Amount) return false;
        }
        return true;
    }

    static void ReportCodes(CheckContext context, BudgetTable table, BudgetTable before)
    {
        if (HaveSameCodes(table, before)) return;
        var (now, then) = (Codes(table), Codes(before));
        if (now.Count == 0 || then.Count == 0) return;
        var added = now.Where(row => !then.ContainsKey(row.Key)).Select(row => row.Key + row.Value).ToList();
        var gone = then.Where(row => !now.ContainsKey(row.Key)).Select(row => row.Key + row.Value).ToList();
        if (added.Count + gone.Count == 0) return;
        var place = Places.Table(table);
        context.Report(YearRules.CodeChange.At(table.Span, new(
            $"{place.Chinese}与上年相比，{Join("增加", added)}{(added.Count > 0 && gone.Count > 0 ? "，" : "")}{Join("减少", gone)}",
            $"{place.English}: {added.Count} codes are new, {gone.Count} are gone")) with
        { At = table.Id });
    }

    static string Join(string verb, List<string> codes) =>
        codes.Count == 0 ? "" : $"{verb} {codes.Count} 个科目（{string.Join("、", codes.Take(3))}{(codes.Count > 3 ? "…" : "")}）";

    /// <summary>The same codes row by row: nothing has come or gone.</summary>
    static bool HaveSameCodes(BudgetTable table, BudgetTable before)
    {
        if (table.Sides.Count != before.Sides.Count) return false;
        for (var side = 0; side < table.Sides.Count; side++)
        {
            var (now, then) = (table.Sides[side], before.Sides[side]);
            if (now.Layout.RowSource != then.Layout.RowSource) return false;
            if (now.Layout.RowSource != RowSource.Code) continue;
            if (now.Rows.Count != then.Rows.Count) return false;
            for (var row = 0; row < now.Rows.Count; row++)
            {
                if (now.Rows[row].Code != then.Rows[row].Code) return false;
            }
        }
        return true;
    }

    static SortedDictionary<string, string> Codes(BudgetTable table)
    {
        var codes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in table.Sides.Where(side => side.Layout.RowSource == RowSource.Code).SelectMany(side => side.Rows))
        {
            if (row.Code is { Length: > 0 } code) codes[code] = row.Name;
        }
        return codes;
    }

    static Finding Identical(BudgetTable table, Disclosure last)
    {
        var place = Places.Table(table);
        return YearRules.Identical.At(table.Span, new($"{place.Chinese}与 {last.Year} 年逐格相同", $"{place.English} is the same as in {last.Year}, cell by cell")) with { At = table.Id };
    }

    static Finding About(Rule rule, CellRef cell, Message message, Message help) => rule.At(Places.Span(cell), message) with
    {
        At = cell.Address,
        Place = Places.Line(cell),
        Published = cell.Amount.ToString(),
        Help = help,
    };
}
