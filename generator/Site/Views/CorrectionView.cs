namespace Mingzhang.Site.Views;

/// <summary>更正说明.</summary>
/// <param name="Was">The SHA-256 of <c>facts.csv</c> before the correction, as far as the source gives it; null where it does not.</param>
public sealed record CorrectionView(DateView Date, string What, string? Was = null);
