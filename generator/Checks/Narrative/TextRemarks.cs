using Mingzhang.Diagnostics;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>NAR-006, 008, 011, 012, 014, 021: what a text shows by itself.</summary>
sealed class TextRemarks(NarrativeDesk desk)
{
    const int ShortestParagraph = 30;

    const int ShortestSubject = 4;

    public void Tell()
    {
        FindDisagreements();
        FindBareNumbers();
        FindRepetitions();
        FindMixedDecimals();
        JudgeDates();
        ListUndecided();
    }

    /// <summary>Two claims with the same words about the same whole, which no table decides, must give one number.</summary>
    void FindDisagreements()
    {
        var told = new Dictionary<(string, string, string, ClaimKind), Claim>();
        foreach (var claim in desk.Set.Claims)
        {
            if (claim.Kind is not (ClaimKind.Amount or ClaimKind.Count) || !claim.IsNamed || claim.Subject.Text.Length < ShortestSubject || desk.IsWrong(claim) || claim.Subject.Residue.StartsWith('、')) continue;
            if (desk.Of(claim) is { Basis: ClaimBasis.Table or ClaimBasis.Rows }) continue;
            var key = (claim.Subject.Text, claim.Unit is "个" ? "" : claim.Whole?.Subject.Text ?? "", claim.Unit, claim.Kind);
            if (told.TryAdd(key, claim)) continue;
            if (told[key].Base == claim.Base && desk.IsDecided(told[key])) desk.Agree(claim, ClaimBasis.Text, how: new("与前面一处相同", "the same as before"));
            if (told[key] is { } first && first.Base != claim.Base && claim.Subject.Facets.Item == first.Subject.Facets.Item && !IsCloser(first, claim))
            {
                desk.Contradict(claim, NarrativeRules.Disagreement, ClaimBasis.Text, new(
                    $"“{ClaimWords.Subject(claim)}”这里写 {claim.Written}，前面写 {first.Written}", $"“{ClaimWords.Subject(claim)}” is {claim.Written} here and {first.Written} before"),
                    Figures.Plain(first.Value), related: [new(first.Span, new($"前面写 {first.Written}", $"before: {first.Written}"))], help: new("核对后统一", "Find out which is right and write it in both places"));
            }
        }
    }

    /// <summary>One is the other with more decimals.</summary>
    static bool IsCloser(Claim one, Claim other) => Math.Abs(one.Base - other.Base) <= Figures.Half(one) + Figures.Half(other);

    void FindBareNumbers()
    {
        foreach (var claim in desk.Set.Claims.Where(claim => claim.Kind == ClaimKind.Bare))
        {
            desk.Report(claim, NarrativeRules.NoUnit, new($"“{ClaimWords.Subject(claim)} {claim.Written}”没有单位", $"“{ClaimWords.Subject(claim)} {claim.Written}” has no unit"),
                null, Severity.Warning, new("补上单位（万元、元）", "Add the unit (万元 or 元)"), []);
        }
    }

    void FindRepetitions()
    {
        var told = new Dictionary<string, WrittenPassage>(StringComparer.Ordinal);
        foreach (var passage in desk.Set.Passages.Where(passage => passage.Folded.Length >= ShortestParagraph))
        {
            if (told.TryAdd(passage.Folded, passage)) continue;
            desk.Context.Report(NarrativeRules.Repeated.At(passage.Span, new("这一段与前面的一段完全一样", "This paragraph repeats an earlier one")) with
            {
                At = $"text/{passage.Section}",
                Related = [new(told[passage.Folded].Span, new("前面的一段", "the earlier one"))],
                Help = new("删去一段", "Delete one of them"),
            });
        }
    }

    void FindMixedDecimals()
    {
        foreach (var section in desk.Set.Claims.Where(claim => claim.Kind == ClaimKind.Amount && claim.Value != 0 && claim.BoundTo is null).GroupBy(claim => (claim.Section, claim.Unit)))
        {
            var most = section.Max(claim => claim.Decimals);
            if (section.FirstOrDefault(claim => claim.Decimals < most) is not { } few) continue;
            var many = section.First(claim => claim.Decimals == most);
            desk.Report(few, NarrativeRules.MixedDecimals, new($"同一节里的金额小数位不一致：{few.Written}、{many.Written}", $"Decimals are mixed in one section: {few.Written}, {many.Written}"),
                null, Severity.Info, new("统一小数位", "Use the same decimals"), [new(many.Span, new("另一处", "the other"))]);
        }
    }

    void JudgeDates()
    {
        var disclosure = desk.Context.Disclosure;
        foreach (var date in desk.Set.Dates)
        {
            var isLate = disclosure.Published is { } published && (date.Year, date.Month, date.Day ?? 1).CompareTo((published.Year, published.Month, published.Day)) > 0;
            var isInside = disclosure.Kind == Model.DisclosureKind.Budget && date.Year >= disclosure.Year && date.Month == 12;
            if (!isLate && !isInside) continue;
            desk.Context.Report(NarrativeRules.AsOf.At(date.Span, new(
                isLate ? $"截至 {date.Written}，晚于公开日期 {disclosure.Published:yyyy-MM-dd}" : $"{disclosure.Year} 年预算截至 {date.Written}，应是上年末",
                isLate ? $"As of {date.Written}, which is after publication on {disclosure.Published:yyyy-MM-dd}" : $"A budget of {disclosure.Year} as of {date.Written}: the end of last year is meant")) with
            {
                At = $"text/{date.Section}",
                Published = date.Written,
                Help = new("改正日期，一般是上年末", "Correct the date; usually it is the end of last year"),
            });
        }
    }

    void ListUndecided()
    {
        foreach (var claim in desk.Set.Claims)
        {
            desk.Leave(claim);
            if (desk.Of(claim)!.Outcome != ClaimOutcome.Undecided || claim.InWords || claim.Kind is ClaimKind.Steady or ClaimKind.Nothing or ClaimKind.Bare) continue;
            desk.Report(claim, NarrativeRules.Undecided, new($"没有核对：“{ClaimWords.Subject(claim)} {claim.Written}”", $"Not checked: “{ClaimWords.Subject(claim)} {claim.Written}”"),
                null, Severity.Warning, new("人工核对；能从表里取的数，改用 {{ amount \"…\" }}", "Check it by hand; take what tables hold from them with {{ amount \"…\" }}"), []);
        }
    }
}
