namespace Mingzhang.Checks.Identities;

/// <summary>An identity with how it was judged.</summary>
sealed record IdentityResult(Identity Identity, Judgement Judgement)
{
    public Verdict Verdict => Judgement.Verdict;

    public IdentityResult Blocked() => this with { Judgement = Judgement with { Verdict = Verdict.Blocked } };
}
