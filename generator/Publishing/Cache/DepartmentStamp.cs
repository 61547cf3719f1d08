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
        var newest = DateTimeOffset.MinValue;
        var hasLinks = false;
        // Lines of text and nothing generic over a type of ours: a build of one change does little else than this.
        var lines = new FileSystemEnumerable<string>(root, Line, Everything).ToList();
        if (hasLinks) return new DepartmentStamp(null, default);
        lines.Sort(StringComparer.Ordinal);
        return new DepartmentStamp(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)))), newest);

        string Line(ref FileSystemEntry entry)
        {
            hasLinks |= (entry.Attributes & FileAttributes.ReparsePoint) != 0;
            var within = string.Concat(entry.Directory[root.Length..], "/", entry.FileName);
            if (entry.IsDirectory) return within;
            var written = entry.LastWriteTimeUtc;
            if (written > newest) newest = written;
            return string.Create(CultureInfo.InvariantCulture, $"{within}\t{entry.Length}\t{written.UtcTicks}\t{entry.CreationTimeUtc.UtcTicks}");
        }
    }
}
