namespace Mingzhang.Preview.Review;

/// <summary>Another place that a finding concerns.</summary>
sealed record RelatedView(string Source, string Message);
