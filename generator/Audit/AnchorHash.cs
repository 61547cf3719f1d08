namespace Mingzhang.Audit;

/// <summary>64-bit FNV-1a of anchors, so that a million of them cost eight bytes each.</summary>
static class AnchorHash
{
    const ulong Basis = 14695981039346656037;
    const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<byte> id) => Add(Basis, id);

    /// <summary>What the anchors of a page begin with; <see cref="Add"/> completes it.</summary>
    public static ulong OfPage(ReadOnlySpan<char> path)
    {
        var hash = Basis;
        foreach (var c in path) hash = (hash ^ c) * Prime;
        return (hash ^ '#') * Prime;
    }

    public static ulong Add(ulong hash, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes) hash = (hash ^ b) * Prime;
        return hash;
    }
}
