using System.IO.Enumeration;
using System.Security;
using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>
/// The site's folder as the one place that sources are read from. Paths are relative with <c>/</c>; links that lead out of the
/// site are reported (SITE-004) and not followed; what the system refuses becomes a <see cref="SourceAccessException"/>.
/// </summary>
public sealed class SourceFolder
{
    /// <summary>No source is larger; a larger file is refused unread.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    readonly string _realRoot;

    public SourceFolder(string root)
    {
        Root = Path.GetFullPath(root);
        _realRoot = RealPath(Root);
    }

    /// <summary>The absolute folder of the site.</summary>
    public string Root { get; }

    public bool FileExists(string path) => File.Exists(FullPath(path));

    /// <summary>The file's text, or null where it is absent or undecodable (findings say which encoding).</summary>
    public SourceText? ReadText(string path, FindingList findings)
    {
        var bytes = ReadBytes(path, findings);
        return bytes is null ? null : SourceDecoder.Decode(path, bytes, findings);
    }

    /// <summary>What a folder holds, in the order of names; nothing where there is no such folder. Dot files and Office lock files are left out.</summary>
    internal IReadOnlyList<SourceEntry> List(string path, FindingList findings)
    {
        var full = FullPath(path);
        if (!Directory.Exists(full)) return [];
        var entries = Guard(path, () => new FileSystemEnumerable<SourceEntry>(full,
            static (ref entry) => new SourceEntry(entry.FileName.ToString(), entry.IsDirectory, (entry.Attributes & FileAttributes.ReparsePoint) != 0),
            Everything).ToList());
        entries.RemoveAll(entry => IsIgnored(entry.Name) || (entry.IsLink && LeavesSite($"{path}/{entry.Name}", findings)));
        entries.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return entries;
    }

    byte[]? ReadBytes(string path, FindingList findings)
    {
        var full = FullPath(path);
        if (!File.Exists(full)) return null;
        return Guard(path, () =>
        {
            if ((File.GetAttributes(full) & FileAttributes.ReparsePoint) != 0 && LeavesSite(path, findings)) return null;
            // A workbook program may hold the file open: share everything.
            using var handle = File.OpenHandle(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var length = RandomAccess.GetLength(handle);
            if (length > LargestFile)
            {
                findings.Add(DocumentRules.TooLarge.At(SourceSpan.Whole(path), new(
                    $"文件有 {length / (1024 * 1024)} MB，没有读取", $"The file has {length / (1024 * 1024)} MB and was not read")));
                return null;
            }
            return ReadAll(handle, (int)length);
        });
    }

    static byte[] ReadAll(Microsoft.Win32.SafeHandles.SafeFileHandle handle, int length)
    {
        var bytes = new byte[length];
        var read = 0;
        while (read < length)
        {
            var count = RandomAccess.Read(handle, bytes.AsSpan(read), read);
            if (count == 0) return bytes[..read];
            read += count;
        }
        return bytes;
    }

    bool LeavesSite(string path, FindingList findings)
    {
        var real = RealPath(FullPath(path));
        if (real == _realRoot || real.StartsWith(_realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return false;
        findings.Add(DocumentRules.LeavesSite.At(SourceSpan.Whole(path), new(
            "这是一个指向网站文件夹之外的链接，没有读取", "This link leads out of the site's folder and was not followed")) with
        {
            Help = new("把文件本身复制到这里", "Copy the file itself to this place"),
        });
        return true;
    }

    string FullPath(string path) => path.Length == 0 ? Root : Path.Combine(Root, path);

    static bool IsIgnored(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name is "Thumbs.db" or "desktop.ini";

    static string RealPath(string full)
    {
        try
        {
            var info = Directory.Exists(full) ? (FileSystemInfo)new DirectoryInfo(full) : new FileInfo(full);
            return info.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Path.GetFullPath(target.FullName) : full;
        }
        catch (IOException)
        {
            return full;
        }
    }

    static T Guard<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or SecurityException)
        {
            throw new SourceAccessException(path, new("没有读取权限", "Access is denied"), fault);
        }
        catch (IOException fault)
        {
            throw new SourceAccessException(path, new("操作系统拒绝读取（文件可能正被别的程序独占）", "The system refuses to read it (another program may hold it)"), fault);
        }
    }
}
