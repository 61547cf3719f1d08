namespace Mingzhang.Audit;

/// <summary>A link that pages make inside the site.</summary>
/// <param name="page">A page that makes it.</param>
/// <param name="target">The path meant, from the root.</param>
/// <param name="fragment">The anchor, or empty.</param>
sealed class PageLink(string page, string target, string fragment)
{
    /// <summary>The first page, in order, that makes the link: it is named when the link is broken, whichever thread read it first.</summary>
    public string Page { get; private set; } = page;

    public string Target { get; } = target;

    public string Fragment { get; } = fragment;

    public void UsedBy(string page)
    {
        if (string.CompareOrdinal(page, Page) < 0) Page = page;
    }
}
