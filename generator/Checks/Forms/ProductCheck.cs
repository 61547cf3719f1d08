using Mingzhang.Diagnostics;
using Mingzhang.Model;

namespace Mingzhang.Checks.Forms;

/// <summary>
/// PRF-004, 006 and 015: counts and prices in a form. 209个村每村每年14.3万元 must give the funds; a number of things must be the same
/// in the overview and in the indicators. A bound (≥209个) contradicts only what lies beyond it.
/// </summary>
sealed class ProductCheck : ICheck
{
    public string Name => "PRF-004, PRF-006, PRF-015";

    public void Run(CheckContext context)
    {
        foreach (var form in context.Forms)
        {
            if (form.Annual is not > 0 || context.IsUnreadable(form.Form.File)) continue;
            var counts = Counts(form);
            ReportOverview(context, form, counts);
            ReportUnitCost(context, form, counts);
            ReportCounts(context, form, counts);
        }
    }

    /// <summary>The quantity indicators that state one number of things.</summary>
    static List<IndicatorFacts> Counts(FormFacts form)
    {
        var counts = new List<IndicatorFacts>();
        foreach (var indicator in form.Indicators)
        {
            if (indicator.Kind == IndicatorKind.Quantity && indicator.Figures is [{ IsCount: true }]) counts.Add(indicator);
        }
        return counts;
    }

    static void ReportOverview(CheckContext context, FormFacts form, List<IndicatorFacts> counts)
    {
        foreach (var explanation in form.Explanations)
        {
            var prices = UnitPrice.In(explanation);
            if (prices.Count == 0) continue;
            // Several prices of one thing (a minimum, a share) are not one calculation: one that fits is enough.
            var products = (from price in prices from count in CountsOf(price, explanation, counts) select (Price: price, Count: count)).ToList();
            if (products.Count == 0 || products.Exists(product => Fits(product.Count, product.Price.Yuan, form.Annual!.Value, 0))) return;
            var (nearest, things) = products.MinBy(product => Math.Abs((product.Count.Value * product.Price.Yuan) - form.Annual!.Value));
            context.Report(Finding(FormRules.OverviewArithmetic, form, explanation.Address, explanation.Value, things, nearest.Yuan));
            return;
        }
    }

    static IEnumerable<Figure> CountsOf(UnitPrice price, FormText explanation, List<IndicatorFacts> counts)
    {
        var inText = explanation.Figures.Where(figure => figure.IsCount && price.IsFor(figure.Unit, explanation.Folded.AsSpan(figure.End))).ToList();
        return inText.Count > 0 ? inText : counts.Where(count => price.IsFor(count.Figures[0].Unit, count.Name.Text, count.Value.Text)).Select(count => count.Figures[0]);
    }

    static void ReportUnitCost(CheckContext context, FormFacts form, List<IndicatorFacts> counts)
    {
        if (counts is not [{ Figures: [var count] }] || OnlyCost(form) is not { IsPerUnit: true, Figures: [{ IsMoney: true } price] } cost) return;
        var whole = cost.Name.Text + cost.Value.Text;
        if (UnitPrice.DependsOnTime(whole) || !UnitPrice.IsOf(whole, counts[0].Name.Text + counts[0].Value.Text) || Fits(count, price.Value, form.Annual!.Value, price.Bound)) return;
        // 按每村20万元标准对60个村 =1200万元: the name states the price, the value the product.
        if (price.Value == form.Annual) return;
        context.Report(Finding(FormRules.UnitCost, form, cost.Address, cost.Value, count, price.Value));
    }

    /// <summary>The only cost indicator that states money; null where there are several.</summary>
    static IndicatorFacts? OnlyCost(FormFacts form)
    {
        IndicatorFacts? only = null;
        foreach (var indicator in form.Indicators)
        {
            if (indicator.Kind != IndicatorKind.Cost || !indicator.StatesMoney) continue;
            if (only is not null) return null;
            only = indicator;
        }
        return only;
    }

    static bool Fits(Figure count, decimal price, decimal funds, int priceBound)
    {
        var product = count.Value * price;
        if (product == funds) return true;
        var bound = count.Bound != 0 ? count.Bound : priceBound;
        return bound switch
        {
            < 0 => priceBound <= 0 && product >= funds,
            > 0 => priceBound >= 0 && product <= funds,
            _ => Math.Abs(product - funds) <= funds * 0.001m,
        };
    }

    static void ReportCounts(CheckContext context, FormFacts form, List<IndicatorFacts> counts)
    {
        if (counts.Count == 0) return;
        foreach (var explanation in form.Explanations)
        {
            foreach (var figure in explanation.Figures)
            {
                if (!figure.IsCount) continue;
                var text = explanation.Folded;
                var thing = text.AsSpan(figure.End);
                foreach (var indicator in counts)
                {
                    var count = indicator.Figures[0];
                    if (count.Unit != figure.Unit || !StartsWithWordOf(thing, indicator.Name.Text) || Agree(count, figure)) continue;
                    context.Report(FormFindings.Of(FormRules.Count, form, indicator.Address, indicator.Value, new(
                        $"“{indicator.Name.Text}”是“{indicator.Value.Text}”，而文中写“{text[figure.Start..Math.Min(text.Length, figure.End + 4)]}”",
                        $"“{indicator.Name.Text}” is “{indicator.Value.Text}”, but the text says “{text[figure.Start..Math.Min(text.Length, figure.End + 4)]}”")) with
                    {
                        Related = [new(explanation.Value.Span, new(explanation.Address, explanation.Address))],
                    });
                    return;
                }
            }
        }
    }

    static bool Agree(Figure indicator, Figure said) => indicator.Bound switch
    {
        > 0 => said.Value >= indicator.Value,
        < 0 => said.Value <= indicator.Value,
        _ => said.Bound != 0 || said.Value == indicator.Value,
    };

    /// <summary>The first two characters after the number stand in the indicator's name.</summary>
    static bool StartsWithWordOf(ReadOnlySpan<char> thing, string name) => thing.Length >= 2 && name.AsSpan().Contains(thing[..2], StringComparison.Ordinal);

    static Finding Finding(Rule rule, FormFacts form, string at, FormValue value, Figure count, decimal price)
    {
        var product = FormFindings.InTenThousands(count.Value * price);
        var (number, each) = (Identities.IdentityText.Number(count.Value), FormFindings.InTenThousands(price));
        var funds = FormFindings.InTenThousands(form.Annual!.Value);
        return FormFindings.Of(rule, form, at, value, new(
            $"{number}{count.Unit} × {each} 万元 = {product} 万元，而年度资金 {funds} 万元", $"{number}{count.Unit} × {each} 万元 = {product} 万元, but the year's funds are {funds} 万元")) with
        {
            Published = $"{number}{count.Unit}×{each}万元",
            Related = [new(form.Funds!.At(0, form.AnnualTerm).Span, new($"年度资金 {funds} 万元", $"the year's funds of {funds} 万元"))],
        };
    }
}
