using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Checks.Forms;

/// <summary>PRF-007, 009, 016, 019, 021, 022, 023: indicators by themselves.</summary>
sealed class IndicatorCheck : ICheck
{
    static readonly char[] Operators = ['≥', '≤', '>', '<', '='];

    public string Name => "PRF-007, PRF-009, PRF-016, PRF-019, PRF-021, PRF-022, PRF-023";

    public void Run(CheckContext context)
    {
        foreach (var form in context.Forms)
        {
            if (context.IsUnreadable(form.Form.File)) continue;
            ReportBlank(context, form);
            ReportSameCosts(context, form);
            foreach (var indicator in form.Indicators)
            {
                if (indicator.HasValue && Judge(indicator) is var (rule, message)) context.Report(FormFindings.Of(rule, form, indicator.Address, indicator.Value, message));
            }
        }
    }

    static (Rule Rule, Message Message)? Judge(IndicatorFacts indicator)
    {
        var (name, value) = (indicator.Name.Text, TextFolding.Fold(indicator.Value.Text));
        var figures = indicator.Figures;
        if (IsSatisfaction(indicator) && figures is [{ IsPercent: true, Bound: < 0 }])
        {
            return (FormRules.Reversed, new($"满意度“{name}”写作“{indicator.Value.Text}”，应为不低于", $"The satisfaction “{name}” is “{indicator.Value.Text}”; at least is meant"));
        }
        if (figures is [{ IsPercent: true } percent] && ((percent is { Value: 100, Bound: > 0 }) || percent.Value > 100) && !name.Contains("增长", StringComparison.Ordinal))
        {
            return (FormRules.Percent, new($"“{name}”的指标值“{indicator.Value.Text}”：百分比不会大于 100%", $"“{name}” is “{indicator.Value.Text}”, but no share exceeds 100%"));
        }
        if (indicator.Kind == IndicatorKind.Cost && indicator.StatesOnlyCounts && !value.Contains('元', StringComparison.Ordinal) && !value.Contains('/', StringComparison.Ordinal))
        {
            return (FormRules.WrongKind, new($"成本指标“{name}”的值“{indicator.Value.Text}”不是金额", $"The cost indicator “{name}” is “{indicator.Value.Text}”, which is no money"));
        }
        if (indicator.Kind == IndicatorKind.Quantity && indicator.StatesOnlyMoney)
        {
            return (FormRules.WrongKind, new($"数量指标“{name}”的值“{indicator.Value.Text}”是金额", $"The quantity indicator “{name}” is an amount of money: “{indicator.Value.Text}”"));
        }
        if (IsBareNumber(value) && !NamesAUnit(name))
        {
            return (FormRules.BareNumber, new($"“{name}”的指标值“{indicator.Value.Text}”没有单位", $"“{name}” is “{indicator.Value.Text}”, without a unit"));
        }
        return indicator.TermValue is { } term && DifferOnlyInMarks(term.Text, indicator.Value.Text)
            ? (FormRules.Operator, new($"“{name}”两期指标“{term.Text}”“{indicator.Value.Text}”只差符号或单位", $"“{name}”: “{term.Text}” and “{indicator.Value.Text}” differ only in sign or suffix"))
            : null;
    }

    static bool IsSatisfaction(IndicatorFacts indicator) =>
        indicator.Kind == IndicatorKind.Satisfaction || indicator.Name.Text.Contains("满意", StringComparison.Ordinal);

    static bool IsBareNumber(string value)
    {
        var digits = value.AsSpan().TrimStart(Operators);
        return digits.Length > 0 && digits.IndexOfAnyExcept("0123456789.,") < 0;
    }

    static bool NamesAUnit(string name) =>
        name.AsSpan().IndexOfAny("数率量%(（") >= 0 || name.EndsWith('元');

    static bool DifferOnlyInMarks(string left, string right)
    {
        var (first, second) = (TextFolding.Fold(left), TextFolding.Fold(right));
        return first != second && first.AsSpan().ContainsAnyInRange('0', '9') && HaveSameDigits(first, second);
    }

    static bool HaveSameDigits(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        while (true)
        {
            var (one, other) = (first.IndexOfAnyInRange('0', '9'), second.IndexOfAnyInRange('0', '9'));
            if (one < 0 || other < 0) return one == other;
            if (first[one] != second[other]) return false;
            first = first[(one + 1)..];
            second = second[(other + 1)..];
        }
    }

    /// <summary>One finding a form for values that are missing, one for each value without a name.</summary>
    static void ReportBlank(CheckContext context, FormFacts form)
    {
        if (form.Indicators.Any(indicator => indicator.HasName && !indicator.HasValue))
        {
            var blank = form.Indicators.Where(indicator => indicator.HasName && !indicator.HasValue).ToList();
            var names = string.Join("、", blank.Take(3).Select(indicator => indicator.Name.Text)) + (blank.Count > 3 ? "…" : "");
            context.Report(FormFindings.Of(FormRules.BlankValue, form, blank[0].Address, blank[0].Name, new(
                $"{blank.Count} 个指标没有年度指标值：{names}", $"{blank.Count} indicators have no value for the year: {names}")) with
            { Published = null });
        }
        foreach (var indicator in form.Indicators.Where(indicator => indicator.HasValue && !indicator.HasName))
        {
            context.Report(FormFindings.Of(FormRules.BlankValue, form, indicator.Address, indicator.Value, new(
                $"指标值“{indicator.Value.Text}”没有三级指标名称", $"The value “{indicator.Value.Text}” has no indicator name")));
        }
    }

    static void ReportSameCosts(CheckContext context, FormFacts form)
    {
        if (form.WholeTerm < 0 || form.TotalOf(form.WholeTerm) is not { } whole || form.Annual is not { } annual || whole == annual) return;
        var same = form.Indicators.Where(indicator => indicator is { Kind: IndicatorKind.Cost, IsPerUnit: false, TermValue: { } term } && term.Text == indicator.Value.Text
            && indicator.StatesMoney).ToList();
        if (same.Count == 0) return;
        context.Report(FormFindings.Of(FormRules.SameCost, form, same[0].Address, same[0].Value, new(
            $"两期资金不同，而 {same.Count} 个成本指标相同（“{same[0].Name.Text}”等）", $"The funds of the two terms differ, but {same.Count} cost indicators are the same (“{same[0].Name.Text}” …)")));
    }
}
