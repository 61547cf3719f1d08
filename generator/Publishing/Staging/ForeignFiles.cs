using System.Collections.Concurrent;

namespace Mingzhang.Publishing.Staging;

/// <summary>What lies in the output folder and Mingzhang did not make, found one top folder at a time.</summary>
sealed class ForeignFiles(string folder, Manifest made)
{
    readonly ConcurrentDictionary<string, Lazy<IReadOnlySet<string>>> _found = new(StringComparer.Ordinal);

    /// <summary>The first entry of a path; empty for a file in the root.</summary>
    public static string TopOf(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : path[..slash];
    }

    public bool Contains(string path) => In(TopOf(path)).Contains(path);

    /// <summary>The paths in a top folder; a folder without files ends in a slash. Those in the root for the empty name.</summary>
    public IReadOnlySet<string> In(string top) => _found.GetOrAdd(top, key => new Lazy<IReadOnlySet<string>>(() => Find(key))).Value;

    /// <summary>Everything.</summary>
    public IEnumerable<string> All() => Directory.Exists(folder)
        ? new DirectoryInfo(folder).EnumerateDirectories().Where(entry => entry.LinkTarget is null).Select(entry => entry.Name).Append("").SelectMany(In)
        : [];

    HashSet<string> Find(string top)
    {
        var foreign = new HashSet<string>(StringComparer.Ordinal);
        if (top.Length == 0)
        {
            if (!Directory.Exists(folder)) return foreign;
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                var isLink = entry.LinkTarget is not null;
                if ((entry.Attributes & FileAttributes.Directory) != 0 && !isLink) continue;
                if (!made.Contains(entry.Name)) foreign.Add(entry.Name);
            }
            return foreign;
        }
        var full = Path.Combine(folder, top);
        if (!Directory.Exists(full) || new DirectoryInfo(full).LinkTarget is not null) return foreign;
        var any = false;
        foreach (var (path, isFolder) in FolderTree.Entries(full))
        {
            any = true;
            var whole = $"{top}/{path}";
            if (!made.Contains(whole)) foreign.Add(isFolder ? whole + "/" : whole);
        }
        if (!any) foreign.Add(top + "/");
        return foreign;
    }
}
