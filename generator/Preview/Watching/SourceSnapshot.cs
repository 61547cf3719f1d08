using System.IO.Enumeration;

namespace Mingzhang.Preview.Watching;

/// <summary>Size and time of every source: what is compared when the system does not tell of changes.</summary>
sealed class SourceSnapshot(string site)
{
    static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    Dictionary<string, (long Size, long Time)> _files = Scan(site);

    /// <summary>Looks again and tells what differs.</summary>
    public IReadOnlyList<string> Compare()
    {
        var now = Scan(site);
        var changed = now.Where(file => !_files.TryGetValue(file.Key, out var before) || before != file.Value).Select(file => file.Key)
            .Concat(_files.Keys.Where(path => !now.ContainsKey(path))).Order(StringComparer.Ordinal).ToList();
        _files = now;
        return changed;
    }

    /// <summary>Files that only programs make for themselves while somebody edits.</summary>
    public static bool IsIgnored(ReadOnlySpan<char> name) =>
        name.StartsWith(".") || name.StartsWith("~$") || name.EndsWith("~") || name.EndsWith(".swp") || name.EndsWith(".tmp") || name is "4913";

    static Dictionary<string, (long Size, long Time)> Scan(string site)
    {
        var files = new Dictionary<string, (long, long)>(StringComparer.Ordinal);
        var settings = new FileInfo(Path.Combine(site, "site.yml"));
        if (settings.Exists) files["site.yml"] = (settings.Length, settings.LastWriteTimeUtc.Ticks);
        foreach (var folder in SourceWatcher.Folders)
        {
            var full = Path.Combine(site, folder);
            if (Directory.Exists(full)) Add(files, folder, full);
        }
        return files;
    }

    static void Add(Dictionary<string, (long, long)> files, string folder, string full)
    {
        var entries = new FileSystemEnumerable<(string Path, long Size, long Time)>(full,
            static (ref entry) => (entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc.Ticks), Everything)
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && !IsIgnored(entry.FileName),
            // A link to a folder above would be walked for ever.
            ShouldRecursePredicate = static (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0 && !IsIgnored(entry.FileName),
        };
        try
        {
            foreach (var (path, size, time) in entries) files[folder + path[full.Length..].Replace('\\', '/')] = (size, time);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The folder went away meanwhile; the next look sees what is left.
        }
    }
}
