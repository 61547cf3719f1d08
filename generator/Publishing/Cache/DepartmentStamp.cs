using System.Globalization;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;

namespace Mingzhang.Publishing.Cache;

/// <summary>
/// How the files of a department looked before they were read: names, sizes, and the times at which each was last written and first
/// made (which tells a file that was renamed over another). Equal stamps mean equal files, so an unchanged department is not opened.
/// </summary>
/// <param name="Text">A hash; null where nothing can be concluded, because links lead out of the folder.</param>
/// <param name="Newest">The latest time found.</param>
sealed record DepartmentStamp(string? Text, DateTimeOffset Newest)
{
    static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, RecurseSubdirectories = true, IgnoreInaccessible = false };

    public static DepartmentStamp Of(string site, string folder)
    {
        var root = Path.Combine(site, folder);
        var entries = new FileSystemEnumerable<(string Path, bool IsFolder, bool IsLink, long Length, DateTimeOffset Written, DateTimeOffset Made)>(root,
            (ref entry) => (Path.GetRelativePath(root, entry.ToFullPath()), entry.IsDirectory, (entry.Attributes & FileAttributes.ReparsePoint) != 0,
                entry.Length, entry.LastWriteTimeUtc, entry.CreationTimeUtc), Everything).ToList();
        if (entries.Exists(entry => entry.IsLink)) return new DepartmentStamp(null, default);
        entries.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var text = new StringBuilder();
        var newest = DateTimeOffset.MinValue;
        foreach (var (path, isFolder, _, length, written, made) in entries)
        {
            if (isFolder)
            {
                text.Append(path).Append('\n');
                continue;
            }
            text.Append(CultureInfo.InvariantCulture, $"{path}\t{length}\t{written.UtcTicks}\t{made.UtcTicks}\n");
            if (written > newest) newest = written;
        }
        return new DepartmentStamp(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))), newest);
    }
}
