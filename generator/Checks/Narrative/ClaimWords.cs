using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>Says in a few words what a claim is about.</summary>
static class ClaimWords
{
    const int Longest = 24;

    public static string Subject(Claim claim) => Shorten(claim.Subject.Text.Length > 0 ? claim.Subject.Text : About(claim) is { Subject.Text: { Length: > 0 } about } ? about : Before(claim));

    /// <summary>The words of the sentence before the number, where nothing in it was understood as its subject.</summary>
    static string Before(Claim claim)
    {
        var at = claim.Sentence.IndexOf(claim.Written, StringComparison.Ordinal);
        return at > 0 ? claim.Sentence[..at] : "";
    }

    static Claim? About(Claim claim) => claim.Part ?? (claim.Antecedents.Count > 0 ? claim.Antecedents[0] : claim.Whole);

    public static string Shorten(string text) => text.Length <= Longest ? text : "…" + text[^Longest..];
}
