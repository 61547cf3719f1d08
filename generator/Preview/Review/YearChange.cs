using Mingzhang.Diagnostics;

namespace Mingzhang.Preview.Review;

/// <summary>A figure that differs from last year's, in the unit of its table.</summary>
/// <param name="Before">Null where last year had no such figure.</param>
/// <param name="Now">Null where this year has none.</param>
sealed record YearChange(string At, string Row, string Column, decimal? Before, decimal? Now, SourceSpan Span)
{
    public decimal Difference => (Now ?? 0) - (Before ?? 0);
}
