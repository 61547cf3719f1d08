using System.Security.Cryptography;
using System.Text;

namespace Mingzhang.Model;

/// <summary>
/// The ASCII form of row keys in HTML ids and file names: a code or a standard's id as it is, a name as <c>n-</c> and the first
/// 8 hex digits of its SHA-256.
/// </summary>
public static class Anchor
{
    // Pages, downloads and the audit ask for the same keys. One reference a place, because they ask from several threads.
    static readonly Tuple<string, string>?[] Known = new Tuple<string, string>?[2048];

    public static string OfKey(string key)
    {
        if (IsPlain(key)) return key;
        ref var place = ref Known[(uint)key.GetHashCode(StringComparison.Ordinal) % (uint)Known.Length];
        if (place is { } known && known.Item1 == key) return known.Item2;
        var anchor = Digest(key);
        place = Tuple.Create(key, anchor);
        return anchor;
    }

    static string Digest(string key)
    {
        Span<byte> bytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(Math.Min(key.Length, 300))];
        var utf8 = key.Length <= 300 ? bytes[..Encoding.UTF8.GetBytes(key, bytes)] : Encoding.UTF8.GetBytes(key);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8, hash);
        return "n-" + Convert.ToHexStringLower(hash[..4]);
    }

    /// <summary>The id that an address has on its page: each part in its ASCII form.</summary>
    public static string Of(Address address) => string.Join('/', address.Segments.Select(OfKey));

    /// <summary>The id of a row's element: <c>05/2013299</c>.</summary>
    public static string OfRow(string table, string key) => $"{table}/{OfKey(key)}";

    static bool IsPlain(string key)
    {
        foreach (var c in key)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.')) return false;
        }
        return key.Length > 0;
    }
}
