namespace Mingzhang.Site.Views;

/// <summary>更正说明.</summary>
public sealed record CorrectionView(DateView Date, string What);
