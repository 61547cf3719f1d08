using System.Security.Cryptography;
using System.Text;
using Mingzhang.Output;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Publishing.Cache;

/// <summary>
/// The site's own theme files. A department depends on those that its outputs name: whoever changes the template of the portal, or the
/// print styles of a site built without reports, has no department made anew.
/// </summary>
sealed class ThemeStamp
{
    const string Prefix = "theme:";

    /// <summary>Folders whose files make one kind of output each; any other file may be in any page.</summary>
    static readonly string[] OfOneKind = ["pages/", "print/", "fonts/"];

    readonly List<(string Path, byte[] Hash)> _files = [];
    readonly bool _mixesPages;

    ThemeStamp(string site)
    {
        foreach (var path in BuildKey.Files(site, "themes"))
        {
            var content = File.ReadAllBytes(Path.Combine(site, path));
            // themes/NAME/pages/table.sbn: an output names it without the name of the theme.
            var within = path.Split('/', 3)[^1];
            _files.Add((within, SHA256.HashData(Encoding.UTF8.GetBytes(path).Concat(SHA256.HashData(content)).ToArray())));
            _mixesPages |= within.EndsWith(".sbn", StringComparison.Ordinal) && content.AsSpan().IndexOf("pages/"u8) >= 0;
        }
    }

    /// <exception cref="RefusedException">A theme file cannot be read.</exception>
    public static ThemeStamp Of(string site)
    {
        try
        {
            return new ThemeStamp(site);
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
            throw new RefusedException((fault as FileNotFoundException)?.FileName ?? Path.Combine(site, "themes"), fault);
        }
    }

    /// <summary>A hash of all files.</summary>
    public string Whole => field ??= HashOf(_files);

    /// <summary>What outputs name of the theme, each once, sorted.</summary>
    public static IReadOnlyList<string> InputsOf(IEnumerable<OutputJob> jobs)
    {
        var (found, read) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<object>(ReferenceEqualityComparer.Instance));
        foreach (var job in jobs) AddInputs(job.Inputs, found, read);
        return [.. found];
    }

    /// <summary>Jobs share most of their lists: each is read once.</summary>
    static void AddInputs(IReadOnlyList<string> inputs, SortedSet<string> found, HashSet<object> read)
    {
        if (!read.Add(inputs)) return;
        if (inputs is JobInputs joined)
        {
            foreach (var part in joined.Parts) AddInputs(part, found, read);
            return;
        }
        for (var i = 0; i < inputs.Count; i++)
        {
            if (inputs[i].StartsWith(Prefix, StringComparison.Ordinal)) found.Add(inputs[i]);
        }
    }

    /// <summary>A hash of the theme files that these inputs, or inputs that nobody can tell, may be made from.</summary>
    public string HashOf(IReadOnlyList<string> inputs) => HashOf(_files.Where(file => MayBeIn(file.Path, inputs)));

    static string HashOf(IEnumerable<(string Path, byte[] Hash)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, content) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n"));
            hash.AppendData(content);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    bool MayBeIn(string path, IReadOnlyList<string> inputs)
    {
        if (!OfOneKind.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))) return true;
        // A template that includes pages may include any of them.
        if (_mixesPages && path.StartsWith("pages/", StringComparison.Ordinal)) return true;
        return inputs.Any(input => path == input[Prefix.Length..] || (input.EndsWith('/') && path.StartsWith(input[Prefix.Length..], StringComparison.Ordinal)));
    }
}
