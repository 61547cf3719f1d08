namespace Mingzhang.Site.Views;

/// <summary>A finding that stays as published.</summary>
public sealed record WaivedView(string Rule, string Place, string Href, string Message, string Reason)
{
    public string? Published { get; init; }

    public string? Expected { get; init; }

    public string? By { get; init; }

    public DateView? Approved { get; init; }
}
