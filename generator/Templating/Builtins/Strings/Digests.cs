using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Strings;

/// <summary>Hashes and encodings of a text's UTF-8 bytes; null counts as the empty text.</summary>
[SuppressMessage("Security", "CA5350", Justification = "The language has these functions; nothing here relies on them.")]
[SuppressMessage("Security", "CA5351", Justification = "The language has these functions; nothing here relies on them.")]
static class Digests
{
    public static Value Md5(in Arguments a) => Hex(MD5.HashData(Bytes(a, 0)));

    public static Value Sha1(in Arguments a) => Hex(SHA1.HashData(Bytes(a, 0)));

    public static Value Sha256(in Arguments a) => Hex(SHA256.HashData(Bytes(a, 0)));

    public static Value Sha512(in Arguments a) => Hex(SHA512.HashData(Bytes(a, 0)));

    public static Value HmacSha1(in Arguments a) => Hex(HMACSHA1.HashData(Bytes(a, 1), Bytes(a, 0)));

    public static Value HmacSha256(in Arguments a) => Hex(HMACSHA256.HashData(Bytes(a, 1), Bytes(a, 0)));

    public static Value HmacSha512(in Arguments a) => Hex(HMACSHA512.HashData(Bytes(a, 1), Bytes(a, 0)));

    public static Value Base64Encode(in Arguments a) => a.NewText(Convert.ToBase64String(Bytes(a, 0)));

    public static Value Base64Decode(in Arguments a)
    {
        try
        {
            return new Value(Encoding.UTF8.GetString(Convert.FromBase64String(a.Text(0) ?? "")));
        }
        catch (FormatException fault)
        {
            throw a.Error(fault.Message);
        }
    }

    private static byte[] Bytes(in Arguments a, int index) => Encoding.UTF8.GetBytes(a.Text(index) ?? "");

    private static Value Hex(byte[] hash) => new(Convert.ToHexStringLower(hash));
}
