namespace Mingzhang.Site.Views;

/// <summary>404.html; its links are absolute, because it is shown at any address.</summary>
public sealed record NotFoundPage : PageModel
{
    public required string HomeHref { get; init; }

    public required string SearchHref { get; init; }
}
