using System.Buffers.Binary;
using System.Text;

namespace Mingzhang.Audit;

/// <summary>64 bits of an anchor or a link, eight bytes at a time, so that a million of them cost eight bytes each.</summary>
static class AnchorHash
{
    const ulong Basis = 14695981039346656037;
    const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<byte> text) => Add(Basis, text);

    /// <summary>What the anchors of a page begin with; the anchor itself completes it.</summary>
    public static ulong OfPage(ReadOnlySpan<char> path)
    {
        var hash = Basis;
        foreach (var c in path) hash = (hash ^ c) * Prime;
        return (hash ^ '#') * Prime;
    }

    public static ulong Add(ulong hash, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Prime;
            hash ^= hash >> 29;
        }
        foreach (var b in bytes) hash = (hash ^ b) * Prime;
        return hash;
    }

    /// <summary>The same of the text's UTF-8.</summary>
    public static ulong Add(ulong hash, string text)
    {
        const int usual = 256;
        Span<byte> bytes = stackalloc byte[usual];
        return Encoding.UTF8.TryGetBytes(text, bytes, out var length) ? Add(hash, bytes[..length]) : Add(hash, Encoding.UTF8.GetBytes(text));
    }
}
