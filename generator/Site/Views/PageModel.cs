namespace Mingzhang.Site.Views;

/// <summary>What every page knows. The members of the concrete page stand beside these as global names of the template.</summary>
public abstract record PageModel
{
    public required SiteView Site { get; init; }

    public required PageView Page { get; init; }

    /// <summary>The words of the interface, from the theme's <c>texts/</c>.</summary>
    public required IReadOnlyDictionary<string, string> Text { get; init; }
}
