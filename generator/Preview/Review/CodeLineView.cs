namespace Mingzhang.Preview.Review;

/// <summary>A source line around a finding.</summary>
/// <param name="Before">The text before the place; all of it on other lines.</param>
/// <param name="Marked">The place itself.</param>
sealed record CodeLineView(int Number, string Before, string Marked, string After, bool IsHit);
