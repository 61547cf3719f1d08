using Mingzhang.Checks.Narrative;
using Mingzhang.Model;

namespace Mingzhang.Preview.Review;

/// <summary>A number of a written section as the templates see it: bound to a cell, or typed and how it came out.</summary>
/// <param name="Outcome">agrees, contradicts, undecided, bound.</param>
/// <param name="Written">As the text has it.</param>
sealed record ClaimView(string Outcome, string Written, string Subject)
{
    /// <summary>The address of the cell that it is bound to or was held against.</summary>
    public string? At { get; init; }

    public string? Href { get; init; }

    /// <summary>What the text should have said.</summary>
    public string? Expected { get; init; }

    public string? Source { get; init; }

    public static ClaimView Of(string site, Disclosure disclosure, ClaimVerdict verdict, FindingViews links)
    {
        var href = default(string);
        if (verdict.At is { } at && at.Contains('/', StringComparison.Ordinal))
        {
            var (page, anchor, _) = FindingPlaces.Of(site, disclosure, at);
            href = links.Href(page, anchor);
        }
        return new ClaimView(verdict.Outcome.ToString().ToLowerInvariant(), verdict.Claim.Written, ClaimWords.Subject(verdict.Claim))
        {
            At = verdict.At,
            Href = href,
            Expected = verdict.Expected,
            Source = verdict.Claim.Span.IsNone ? null : verdict.Claim.Span.ToString(),
        };
    }
}
