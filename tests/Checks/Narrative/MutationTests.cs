using System.Globalization;
using Mingzhang.Checks;
using Mingzhang.Checks.Narrative;
using Mingzhang.Model;
using Mingzhang.Text.Claims;
using Xunit.Abstractions;

namespace Mingzhang.Tests.Checks.Narrative;

/// <summary>A number of a real text that agrees is changed, one at a time: the checker must say so.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    [SkippableTheory]
    [InlineData("tunliu-zuzhibu", 84)]
    [InlineData("pingxiang-zuzhibu", 23)]
    public void A_changed_number_is_told(string department, int fewest)
    {
        var reading = Reading.Of(department);
        var before = Keys(reading.Check());
        var (tried, missed) = (0, new List<string>());
        foreach (var verdict in reading.Check().Claims.Where(verdict => verdict.Outcome == ClaimOutcome.Agrees && verdict.Claim.Kind is not (ClaimKind.Nothing or ClaimKind.Steady)))
        {
            var changed = Change(reading.Disclosure, verdict.Claim);
            tried++;
            if (Keys(reading.Check(changed)).IsSubsetOf(before)) missed.Add($"{verdict.Claim.Section} {verdict.Claim.Written} {ClaimWords.Subject(verdict.Claim)}");
        }
        foreach (var line in missed) output.WriteLine(line);
        Assert.True(tried >= fewest, $"only {tried} claims");
        Assert.True(missed.Count <= tried / 20, $"{missed.Count} of {tried} changes were not told: {string.Join("; ", missed)}");
    }

    internal static HashSet<string> Keys(CheckReport report) => [.. Reading.Told(report).Select(finding => $"{finding.Rule} {finding.Span.File} {finding.Published} {finding.Expected}")];

    internal static Disclosure Change(Disclosure disclosure, Claim claim)
    {
        var section = disclosure.Sections.Single(section => section.Id == claim.Section);
        var lines = section.Markdown.Split('\n');
        var line = lines[claim.Span.Line - 1];
        var number = new string(claim.Written.TakeWhile(c => char.IsAsciiDigit(c) || c is ',' or '.').ToArray());
        var changed = number.Length == 0 ? "九" : Changed(claim);
        lines[claim.Span.Line - 1] = line[..(claim.Span.Column - 1)] + changed + line[(claim.Span.Column - 1 + Math.Max(1, number.Length))..];
        return disclosure with { Sections = [.. disclosure.Sections.Select(other => other == section ? other with { Markdown = string.Join('\n', lines) } : other)] };
    }

    /// <summary>A slip of the keyboard: another digit in the middle, or something where there was nothing.</summary>
    static string Changed(Claim claim) => (claim.Kind switch
    {
        ClaimKind.Count => claim.Value + 1,
        ClaimKind.Share or ClaimKind.Growth => claim.Value + 1.5m,
        _ => claim.Value == 0 ? 3 : Math.Round(claim.Value * 1.09m, claim.Decimals, MidpointRounding.AwayFromZero) + (claim.Value < 10 ? 1 : 0),
    }).ToString(CultureInfo.InvariantCulture);
}
