namespace Mingzhang.Site.Views;

/// <summary>A total that differs from its parts by rounding.</summary>
public sealed record RoundingView(string Place, string Href, string Message, string? Difference);
