namespace Mingzhang.Audit;

/// <summary>Looks a few anchors up among very many.</summary>
static class AnchorSearch
{
    /// <summary>The links whose anchor is none of these.</summary>
    public static IReadOnlyList<PageLink> Missing(IReadOnlyList<PageLink> links, ulong[] anchors)
    {
        if (links.Count == 0) return [];
        var missing = new HashSet<ulong>(links.Count);
        foreach (var link in links) missing.Add(HashOf(link));
        foreach (var anchor in anchors) missing.Remove(anchor);
        return missing.Count == 0 ? [] : [.. links.Where(link => missing.Contains(HashOf(link)))];
    }

    static ulong HashOf(PageLink link) => AnchorHash.Add(AnchorHash.OfPage(link.Target), link.Fragment);
}
