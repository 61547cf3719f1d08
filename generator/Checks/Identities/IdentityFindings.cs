using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Identities;

/// <summary>Turns identities that do not hold into findings.</summary>
sealed class IdentityFindings(DisclosureGrid grid)
{
    const int MostRelated = 8;

    public Finding OfFault(Fault fault)
    {
        var leading = fault.Explains.OrderBy(result => result.Identity.Order).FirstOrDefault(result => result.Identity.Judged.Cell == fault.Cell)
            ?? fault.Explains.MinBy(result => result.Identity.Order)!;
        var rules = string.Join("、", fault.Explains.Select(result => result.Identity.Equation.Rule).Distinct().Order(StringComparer.Ordinal));
        var expected = IdentityText.Number(fault.Expected);
        var finding = Begin(leading, RuleOf(leading), fault.Cell);
        return finding with
        {
            Expected = expected,
            Related = Related(fault.Explains.SelectMany(result => result.Identity.Operands), fault.Cell),
            Help = new(
                $"此处改为 {expected} 后，{fault.Explains.Count} 条核对都成立（{rules}）{Clue(fault.Cell.Amount.Value, fault.Expected).Chinese}；{Waive.Chinese}",
                $"With {expected} here all {fault.Explains.Count} identities hold ({rules.Replace("、", ", ", StringComparison.Ordinal)}){Clue(fault.Cell.Amount.Value, fault.Expected).English}; {Waive.English}"),
        };
    }

    public Finding OfFailure(IdentityResult result)
    {
        var (identity, judgement) = (result.Identity, result.Judgement);
        var rule = RuleOf(result);
        if (judgement.Verdict == Verdict.LeftBlank && identity.Equation.Formula.IsWithinOneTable && rule.Severity == Severity.Error) rule = ArithmeticRules.BlankTotal;
        var cell = identity.Judged.Cell;
        var finding = cell is { } judged ? Begin(result, rule, judged) : BeginMissing(result, rule);
        // All parts blank says less than a wrong sum: perhaps the table was never meant to be broken down.
        if (judgement.Verdict == Verdict.RightBlank && identity.Equation.Formula.IsWithinOneTable && finding.Severity == Severity.Error)
        {
            finding = finding with { Severity = Severity.Warning };
        }
        if (judgement.Verdict == Verdict.Doubtful && finding.Severity == Severity.Error) finding = finding with { Severity = Severity.Warning };
        var expected = Expected(identity, judgement);
        var clue = cell is { Amount.HasValue: true } printed && expected is { } value ? Clue(printed.Amount.Value, value) : Message.None;
        return finding with
        {
            Expected = expected is { } number ? IdentityText.Number(number) : null,
            Related = Related(identity.Operands, cell),
            Help = new($"核对本格与相关各格{clue.In(Language.Chinese)}；{Waive.Chinese}", $"Compare this cell with the related ones{clue.In(Language.English)}; {Waive.English}"),
        };
    }

    /// <summary>The rule that an identity reports as, with the severity that its equation gives it.</summary>
    public static Rule RuleOf(IdentityResult result)
    {
        var equation = result.Identity.Equation;
        var rule = CheckRules.Find(equation.Rule) ?? new Rule(equation.Rule, Severity.Error, true, new("核对不成立", "An identity does not hold"));
        return equation.Severity is { } severity ? rule with { Severity = severity } : rule;
    }

    static Message Waive { get; } = new("公开件原本如此的，在 disclosure.yml 的 waivers 中登记",
        "if the published document says so, register a waiver in disclosure.yml");

    static Finding Begin(IdentityResult result, Rule rule, CellRef cell) => rule.At(Places.Span(cell), Text(result, rule)) with
    {
        At = cell.Address,
        Place = Places.Line(cell),
        Published = cell.Amount.State == AmountState.Blank ? null : cell.Amount.ToString(),
    };

    Finding BeginMissing(IdentityResult result, Rule rule)
    {
        var at = result.Identity.Judged.MissingAt ?? result.Identity.Equation.Formula.Text;
        var table = grid.Disclosure.Table(at.Split('/')[0]);
        var span = table is null || table.Span.IsNone ? grid.Disclosure.Span : table.Span;
        return rule.At(span, Text(result, rule)) with { At = at };
    }

    static Message Text(IdentityResult result, Rule rule)
    {
        var text = IdentityText.Of(result);
        var says = result.Identity.Equation.Says;
        return new(
            says.IsEmpty ? $"{rule.Title.Chinese}：{text.Chinese}" : text.Chinese,
            string.IsNullOrEmpty(says.English) ? $"{rule.Title.English}: {text.English}" : text.English);
    }

    /// <summary>What the judged cell would have to be for the identity to hold.</summary>
    static decimal? Expected(Identity identity, Judgement judgement)
    {
        if (judgement.Verdict == Verdict.RightBlank || identity.Judged is { Sign: < 0 }) return null;
        var inUnit = identity.Judged.Cell is { } cell && cell.Column.Kind == ColumnKind.Amount && cell.Column.Unit != judgement.Unit;
        var change = inUnit ? judgement.Difference / 10_000m : judgement.Difference;
        return identity.Judged.Value - change;
    }

    static List<RelatedPlace> Related(IEnumerable<Operand> operands, CellRef? judged)
    {
        var places = new List<RelatedPlace>();
        var seen = new HashSet<int>();
        foreach (var operand in operands)
        {
            if (operand.Cell is not { } cell || cell == judged || !operand.HasValue || !seen.Add(cell.Id)) continue;
            if (places.Count == MostRelated) break;
            var name = Places.InTable(cell);
            places.Add(new(Places.Span(cell), new($"{name.Chinese}{IdentityText.Number(operand.Value)}", $"{name.English} {IdentityText.Number(operand.Value)}")));
        }
        return places;
    }

    /// <summary>What kind of slip the two figures look like, if any.</summary>
    static Message Clue(decimal printed, decimal expected)
    {
        if (expected == 0 || printed == 0) return Message.None;
        if (printed == expected * 10_000m || expected == printed * 10_000m) return new("，两数相差一万倍，疑为元与万元混用", "; the figures differ by ten thousand: 元 and 万元 may be mixed");
        if (printed == -expected) return new("，疑为正负号写反", "; the sign may be reversed");
        if (printed == expected * 10 || expected == printed * 10 || printed == expected * 100 || expected == printed * 100) return new("，疑为小数点错位", "; the decimal point may be misplaced");
        return AreTransposed(IdentityText.Number(printed), IdentityText.Number(expected)) ? new("，疑为相邻数字颠倒", "; two digits may be transposed") : Message.None;
    }

    static bool AreTransposed(string printed, string expected)
    {
        if (printed.Length != expected.Length || printed == expected) return false;
        var first = 0;
        while (printed[first] == expected[first]) first++;
        return first + 1 < printed.Length && printed[first] == expected[first + 1] && printed[first + 1] == expected[first]
            && printed.AsSpan(first + 2).SequenceEqual(expected.AsSpan(first + 2));
    }
}
