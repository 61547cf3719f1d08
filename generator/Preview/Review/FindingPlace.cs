namespace Mingzhang.Preview.Review;

/// <summary>Where a finding is seen on the site.</summary>
/// <param name="Page">From the root of the site; null for what no page shows.</param>
/// <param name="Anchor">The id of the row or field on it, or null for the whole page.</param>
/// <param name="Column">The cell of the row from 0, or -1.</param>
/// <param name="Group">What the list is filtered by: 表3, a form, a text, the file.</param>
sealed record FindingPlace(string? Page, string? Anchor, int Column, string Group);
