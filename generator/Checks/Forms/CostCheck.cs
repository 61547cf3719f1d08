using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;

namespace Mingzhang.Checks.Forms;

/// <summary>PRF-005 and 008: the money in indicators against the year's funds.</summary>
sealed class CostCheck : ICheck
{
    /// <summary>Nobody overshoots a budget a thousandfold: the unit is wrong.</summary>
    const decimal Absurd = 1000;

    public string Name => "PRF-005, PRF-008";

    public void Run(CheckContext context)
    {
        foreach (var form in context.Forms)
        {
            if (form.Annual is not > 0 || context.IsUnreadable(form.Form.File)) continue;
            var sum = 0m;
            var costs = new List<(IndicatorFacts Indicator, decimal Value)>();
            foreach (var indicator in form.Indicators)
            {
                if (FindSlip(indicator.Figures, form.Annual.Value) is { } slip)
                {
                    context.Report(Slip(form, indicator, slip));
                }
                else if (indicator is { Kind: IndicatorKind.Cost, IsPerUnit: false, HasName: true } && indicator.Figures is [{ IsMoney: true } cost])
                {
                    sum += cost.Value;
                    costs.Add((indicator, cost.Value));
                }
            }
            if (costs.Exists(cost => cost.Indicator.Name.Text.Contains('总', StringComparison.Ordinal) || cost.Value == form.Annual))
            {
                // One of them is the whole, the others are parts of it.
                costs.RemoveAll(cost => cost.Value <= form.Annual);
                sum = costs.Count > 0 ? costs[0].Value : 0;
                if (costs.Count > 1) costs.RemoveRange(1, costs.Count - 1);
            }
            if (sum > form.Annual) context.Report(AboveFunds(form, costs.ConvertAll(cost => cost.Indicator), sum));
        }
    }

    static Figure? FindSlip(Figure[] figures, decimal funds)
    {
        foreach (var figure in figures)
        {
            if (figure is { IsMoney: true, IsInTenThousands: true } && IsSlip(figure.Value, funds)) return figure;
        }
        return null;
    }

    static bool IsSlip(decimal value, decimal funds) => value > funds * Absurd && value / 10_000m <= funds * 1.5m;

    static Finding Slip(FormFacts form, IndicatorFacts indicator, Figure figure)
    {
        var yuan = IdentityText.Number(figure.Value / 10_000m);
        return FormFindings.Of(FormRules.UnitSlip, form, indicator.Address, indicator.Value, new(
            $"“{indicator.Name.Text}”写作“{indicator.Value.Text}”，而年度资金只有 {FormFindings.InTenThousands(form.Annual!.Value)} 万元：疑把 {yuan} 元写成了万元",
            $"“{indicator.Name.Text}” is “{indicator.Value.Text}”, but the year's funds are only {FormFindings.InTenThousands(form.Annual.Value)} 万元: {yuan} 元 may be meant")) with
        {
            Expected = yuan + "元",
        };
    }

    static Finding AboveFunds(FormFacts form, List<IndicatorFacts> costs, decimal sum)
    {
        var (total, funds) = (FormFindings.InTenThousands(sum), FormFindings.InTenThousands(form.Annual!.Value));
        return FormFindings.Of(FormRules.CostAboveFunds, form, costs[0].Address, costs[0].Value, costs.Count == 1
            ? new($"成本指标“{costs[0].Name.Text}”{total} 万元，大于年度资金 {funds} 万元", $"The cost “{costs[0].Name.Text}” of {total} 万元 exceeds the year's funds of {funds} 万元")
            : new($"{costs.Count} 个成本指标合计 {total} 万元，大于年度资金 {funds} 万元", $"{costs.Count} cost indicators add up to {total} 万元, the year's funds are {funds} 万元")) with
        {
            Related = [.. costs.Skip(1).Select(cost => new RelatedPlace(cost.Value.Span, new($"“{cost.Name.Text}”{cost.Value.Text}", $"“{cost.Name.Text}” {cost.Value.Text}")))],
        };
    }
}
