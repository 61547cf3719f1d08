using System.Text.Json;
using Mingzhang.Checks.Narrative;
using Mingzhang.Diagnostics;
using Mingzhang.OpenData;
using Mingzhang.Publishing;

namespace Mingzhang.Commands;

/// <summary><c>check --claims</c>: every number that the written parts state, with its verdict and the cell it was held against.</summary>
static class ClaimList
{
    public static void Print(IReadOnlyList<DisclosureClaims> disclosures, Terminal terminal)
    {
        foreach (var disclosure in disclosures)
        {
            var counted = disclosure.Claims.GroupBy(claim => claim.Outcome).ToDictionary(group => group.Key, group => group.Count());
            terminal.Out.WriteLine(disclosure.Folder + terminal.Say(
                $"：正文里的数 {disclosure.Claims.Count} 个，一致 {Of(ClaimOutcome.Agrees)}，矛盾 {Of(ClaimOutcome.Contradicts)}，取自表格 {Of(ClaimOutcome.Bound)}，没有核对 {Of(ClaimOutcome.Undecided)}",
                $": {disclosure.Claims.Count} claims, {Of(ClaimOutcome.Agrees)} agree, {Of(ClaimOutcome.Contradicts)} contradict, {Of(ClaimOutcome.Bound)} bound, {Of(ClaimOutcome.Undecided)} undecided"));
            foreach (var claim in disclosure.Claims) Print(claim, terminal);

            int Of(ClaimOutcome outcome) => counted.GetValueOrDefault(outcome);
        }
    }

    public static void WriteJson(Utf8JsonWriter json, IReadOnlyList<DisclosureClaims> disclosures, Language language)
    {
        json.WriteStartArray("claims");
        foreach (var claim in disclosures.SelectMany(disclosure => disclosure.Claims)) ClaimsJson.Write(json, claim, language);
        json.WriteEndArray();
    }

    static void Print(ClaimVerdict verdict, Terminal terminal)
    {
        var claim = verdict.Claim;
        var subject = claim.Subject.Text.Length > 20 ? "…" + claim.Subject.Text[^20..] : claim.Subject.Text;
        var held = verdict switch
        {
            { At: { } at, Expected: { } expected } => $"{at} = {expected}",
            { At: { } at } => at,
            { Expected: { } expected } => terminal.Say("应为 ", "expected ") + expected,
            _ => verdict.How.In(terminal.Language),
        };
        terminal.Out.WriteLine($"  {claim.Span}: {Word(verdict.Outcome, terminal)} {verdict.Rule ?? ""} {Word(claim.Kind, terminal)} {subject} {claim.Written}  {held}".Replace("  ", " ", StringComparison.Ordinal).TrimEnd());
    }

    static string Word(ClaimOutcome outcome, Terminal terminal) => outcome switch
    {
        ClaimOutcome.Agrees => terminal.Say("一致", "agrees"),
        ClaimOutcome.Contradicts => terminal.Say("矛盾", "contradicts"),
        ClaimOutcome.Bound => terminal.Say("取自表格", "bound"),
        _ => terminal.Say("没有核对", "undecided"),
    };

    static string Word(Text.Claims.ClaimKind kind, Terminal terminal) => kind switch
    {
        Text.Claims.ClaimKind.Amount => terminal.Say("金额", "amount"),
        Text.Claims.ClaimKind.Change => terminal.Say("增减额", "change"),
        Text.Claims.ClaimKind.Growth => terminal.Say("增减率", "growth"),
        Text.Claims.ClaimKind.Share => terminal.Say("占比", "share"),
        Text.Claims.ClaimKind.Count => terminal.Say("个数", "count"),
        Text.Claims.ClaimKind.Previous => terminal.Say("上年数", "last year"),
        Text.Claims.ClaimKind.Steady => terminal.Say("持平", "unchanged"),
        Text.Claims.ClaimKind.Nothing => terminal.Say("没有", "none"),
        _ => terminal.Say("无单位", "no unit"),
    };
}
