using System.Text;
using Mingzhang.Publishing.Shares;

namespace Mingzhang.Publishing.Staging;

/// <summary>
/// <c>SHA256SUMS</c> of a site: every file that Mingzhang made, with its hash, as <c>sha256sum -c</c> reads it. It is also how the
/// next build knows which files of the output folder are its own.
/// </summary>
public sealed class Manifest
{
    public const string FileName = "SHA256SUMS";
    const int HashLength = 64;
    const int UsualPath = 40;

    readonly Dictionary<string, string> _hashes;

    Manifest(Dictionary<string, string> hashes) => _hashes = hashes;

    public static Manifest Empty { get; } = new([]);

    public int Count => _hashes.Count;

    public IEnumerable<string> Paths => _hashes.Keys;

    public IReadOnlyDictionary<string, string> All => _hashes;

    public bool Contains(string path) => path == FileName || _hashes.ContainsKey(path);

    /// <summary>The hash (hex) of a file, or null where the manifest does not have it.</summary>
    public string? HashOf(string path) => _hashes.GetValueOrDefault(path);

    /// <summary>The manifest of a site folder, or null where the folder holds none that Mingzhang wrote.</summary>
    /// <exception cref="RefusedException">The file is there and cannot be read.</exception>
    public static Manifest? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return File.Exists(path) ? Parse(File.ReadAllText(path, Encoding.UTF8)) : null;
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
            throw new RefusedException(path, fault);
        }
    }

    /// <summary>The files of several manifests: of a site of which it is not certain how far an exchange came.</summary>
    public static Manifest Union(IEnumerable<Manifest> manifests)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var manifest in manifests)
        {
            foreach (var (path, hash) in manifest._hashes) hashes.TryAdd(path, hash);
        }
        return new Manifest(hashes);
    }

    /// <summary>The lines of the file, sorted by path.</summary>
    public static byte[] Format(IReadOnlyDictionary<string, string> hashes)
    {
        string[] paths = [.. hashes.Keys];
        Array.Sort(paths, StringComparer.Ordinal);
        var text = new byte[paths.Sum(path => HashLength + 3 + Encoding.UTF8.GetByteCount(path))];
        var at = 0;
        foreach (var path in paths)
        {
            at += Encoding.UTF8.GetBytes(hashes[path], text.AsSpan(at));
            text[at++] = (byte)' ';
            text[at++] = (byte)' ';
            at += Encoding.UTF8.GetBytes(path, text.AsSpan(at));
            text[at++] = (byte)'\n';
        }
        return text;
    }

    static Manifest? Parse(string text)
    {
        var hashes = new Dictionary<string, string>(text.Length / (HashLength + UsualPath), StringComparer.Ordinal);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty) continue;
            if (line.Length <= HashLength + 2 || line[HashLength] != ' ') return null;
            hashes[line[(HashLength + 2)..].ToString()] = line[..HashLength].ToString();
        }
        // Another program's folder of downloads may hold sums too; only a site or a share of ours has these.
        return (hashes.ContainsKey("index.html") && hashes.ContainsKey(".nojekyll")) || hashes.ContainsKey(ShareFolder.MarkerFile) ? new Manifest(hashes) : null;
    }
}
