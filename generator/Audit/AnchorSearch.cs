using System.Text;

namespace Mingzhang.Audit;

/// <summary>Looks a few anchors up among very many.</summary>
static class AnchorSearch
{
    /// <summary>The links whose anchor none of the lists holds.</summary>
    public static IEnumerable<PageLink> Missing(IReadOnlyCollection<PageLink> links, IEnumerable<ulong[]> anchors)
    {
        if (links.Count == 0) return [];
        var wanted = links.ToLookup(link => AnchorHash.Add(AnchorHash.OfPage(link.Target), Encoding.UTF8.GetBytes(link.Fragment)));
        var missing = wanted.Select(group => group.Key).ToHashSet();
        foreach (var list in anchors)
        {
            foreach (var anchor in list) missing.Remove(anchor);
            if (missing.Count == 0) return [];
        }
        return missing.SelectMany(anchor => wanted[anchor]);
    }
}
