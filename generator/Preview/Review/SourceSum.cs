using System.Security.Cryptography;
using System.Text;

namespace Mingzhang.Preview.Review;

/// <summary>One hash over the sources of a disclosure: a signed report says by it what was reviewed.</summary>
static class SourceSum
{
    /// <summary>The first 16 hex digits of the SHA-256 over names and contents in the order of names; empty where the folder cannot be read.</summary>
    public static string Of(string site, string folder)
    {
        var root = Path.Combine(site, folder);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(root, path).Replace('\\', '/') + "\0"));
                hash.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
