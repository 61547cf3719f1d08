using Mingzhang.Checks.Narrative;
using Mingzhang.Tests.Support;
using Mingzhang.Text.Claims;

namespace Mingzhang.Tests.Checks.Narrative;

/// <summary>
/// The texts of two real disclosures against lists made by hand: every amount, share, growth figure and count that a reader finds, and whether it
/// agrees with the tables or the text, contradicts them, or cannot be decided from what is published (<c>undecided</c>).
/// </summary>
public sealed class TruthTests
{
    [SkippableTheory]
    [InlineData("tunliu", 95, 1, 5)]
    [InlineData("pingxiang", 26, 0, 3)]
    public void Every_claim_comes_out_as_a_reader_would_judge_it(string name, int claims, int contradictions, int undecidable)
    {
        var truth = File.ReadAllText(Path.Combine(Repository.Root, "tests/Checks/Narrative/Truth", name + ".csv"), System.Text.Encoding.UTF8).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToArray();
        var found = Reading.Of(name + "-zuzhibu").Check().Claims
            .Where(verdict => verdict.Claim.Kind is not (ClaimKind.Nothing or ClaimKind.Steady))
            .Select(Line).ToArray();

        Assert.Equal(truth, found);
        Assert.Equal(claims, truth.Length);
        Assert.Equal(contradictions, truth.Count(line => line.EndsWith("contradicts", StringComparison.Ordinal)));
        // Floor space, cars and equipment, and last year's figures that were not published: nothing could decide these.
        Assert.Equal(undecidable, truth.Count(line => line.EndsWith("undecided", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public void The_real_mistakes_of_the_texts_are_told_and_nothing_else()
    {
        Assert.Equal(["NAR-004 19", "NAR-007 一般公共预算服务支出"], Told("tunliu-zuzhibu"));
        Assert.Equal(["NAR-007 公务车运行维护费", "NAR-007 文化体育与传媒支出", "NAR-010 其他组织事务"], Told("pingxiang-zuzhibu"));
    }

    static IEnumerable<string> Told(string department) =>
        Reading.Told(Reading.Of(department).Check()).Select(finding => $"{finding.Rule} {finding.Published}").Order(StringComparer.Ordinal);

    static string Line(ClaimVerdict verdict)
    {
        var claim = verdict.Claim;
        return $"{claim.Span.Line},{claim.Span.Column},text/{claim.Section},{claim.Kind.ToString().ToLowerInvariant()},{claim.Written.Replace(",", "", StringComparison.Ordinal)},{verdict.Outcome.ToString().ToLowerInvariant()}";
    }
}
