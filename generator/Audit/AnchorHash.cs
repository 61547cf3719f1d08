namespace Mingzhang.Audit;

/// <summary>64-bit FNV-1a of anchors, so that a million of them cost eight bytes each.</summary>
static class AnchorHash
{
    const ulong Basis = 14695981039346656037;
    const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<byte> id) => Add(Basis, id);

    public static ulong Of(string path, ReadOnlySpan<byte> id)
    {
        var hash = Basis;
        foreach (var c in path) hash = (hash ^ c) * Prime;
        return Add((hash ^ '#') * Prime, id);
    }

    static ulong Add(ulong hash, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes) hash = (hash ^ b) * Prime;
        return hash;
    }
}
