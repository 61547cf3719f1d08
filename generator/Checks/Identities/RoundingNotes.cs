using Mingzhang.Diagnostics;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>One information a table for all its differences that rounding explains.</summary>
static class RoundingNotes
{
    public static void Tell(CheckContext context, IReadOnlyList<IdentityResult> results)
    {
        foreach (var table in results.Where(result => result.Verdict == Verdict.Rounded).GroupBy(TableOf, StringComparer.Ordinal))
        {
            var rounded = table.ToList();
            var first = rounded[0];
            var span = first.Identity.Judged.Cell is { } cell ? Places.Span(cell) : context.Disclosure.Span;
            var name = Places.Table(table.Key);
            var most = rounded.Max(result => Math.Abs(result.Judgement.Difference));
            var text = rounded.Count == 1
                ? IdentityText.Of(first)
                : new Message(
                    $"{name.Chinese}有 {rounded.Count} 处合计与各部分之和相差不超过 {IdentityText.Number(most)}，系四舍五入，不影响发布",
                    $"{name.English}: {rounded.Count} totals differ from the sum of their parts by at most {IdentityText.Number(most)}; this is rounding");
            context.Report(IdentityFindings.RuleOf(first).At(span, text) with { Severity = Severity.Info, At = table.Key });
        }
    }

    static string TableOf(IdentityResult result) => TableOf(result.Identity.Equation);

    /// <summary>The table under which the identities of an equation are told.</summary>
    public static string TableOf(Equation equation) => equation.Formula.Left[0].Table;
}
