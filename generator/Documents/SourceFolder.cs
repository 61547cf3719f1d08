using System.Buffers;
using System.IO.Enumeration;
using System.Security;
using Microsoft.Win32.SafeHandles;
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
    static readonly EnumerationOptions WithoutLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

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
    public SourceText? ReadText(string path, FindingList findings) => IsFileInside(path, findings) ? ReadListed(path, findings) : null;

    /// <summary>The same for a file that <see cref="List"/> has named, which judged its place already.</summary>
    internal SourceText? ReadListed(string path, FindingList findings)
    {
        var full = FullPath(path);
        try
        {
            // A workbook program may hold the file open: share everything.
            using var handle = File.OpenHandle(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var length = RandomAccess.GetLength(handle);
            if (length <= LargestFile) return Decode(path, handle, (int)length, findings);
            findings.Add(DocumentRules.TooLarge.At(SourceSpan.Whole(path), new(
                $"文件有 {length / (1024 * 1024)} MB，没有读取", $"The file has {length / (1024 * 1024)} MB and was not read")));
            return null;
        }
        catch (Exception fault) when (fault is (IOException or UnauthorizedAccessException) && !File.Exists(full))
        {
            return null;
        }
        catch (Exception fault) when (Refusal(path, fault) is { } refusal)
        {
            throw refusal;
        }
    }

    /// <summary>What a folder holds, in the order of names; nothing where there is no such folder. Dot files and Office lock files are left out.</summary>
    internal IReadOnlyList<SourceEntry> List(string path, FindingList findings)
    {
        var full = FullPath(path);
        if (!Directory.Exists(full)) return [];
        try
        {
            var entries = Find(full);
            entries.RemoveAll(entry => IsIgnored(entry.Name) || (entry.IsLink && LeavesSite($"{path}/{entry.Name}", findings)));
            entries.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return entries;
        }
        catch (Exception fault) when (Refusal(path, fault) is { } refusal)
        {
            throw refusal;
        }
    }

    /// <summary>
    /// To ask every entry whether it is a link costs a call to the system for each. Links can be left out without asking, so a second
    /// count tells whether there are any.
    /// </summary>
    static List<SourceEntry> Find(string full)
    {
        var entries = new List<SourceEntry>(new FileSystemEnumerable<SourceEntry>(full,
            static (ref entry) => new SourceEntry(entry.FileName.ToString(), entry.IsDirectory, IsLink: false), WithoutLinks));
        var count = 0;
        foreach (var _ in new FileSystemEnumerable<SourceEntry?>(full, static (ref _) => null, Everything)) count++;
        if (count == entries.Count) return entries;
        entries.AddRange(new FileSystemEnumerable<SourceEntry>(full, static (ref entry) => new SourceEntry(entry.FileName.ToString(), entry.IsDirectory, IsLink: true), Everything)
        {
            ShouldIncludePredicate = static (ref entry) => IsLink(entry.Attributes),
        });
        return entries;
    }

    bool IsFileInside(string path, FindingList findings)
    {
        var full = FullPath(path);
        if (!File.Exists(full)) return false;
        try
        {
            return !IsLink(File.GetAttributes(full)) || !LeavesSite(path, findings);
        }
        catch (Exception fault) when (Refusal(path, fault) is { } refusal)
        {
            throw refusal;
        }
    }

    static bool IsLink(FileAttributes attributes) => (attributes & FileAttributes.ReparsePoint) != 0;

    static SourceText? Decode(string path, SafeFileHandle handle, int length, FindingList findings)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var read = 0;
            while (read < length && RandomAccess.Read(handle, bytes.AsSpan(read, length - read), read) is var count and > 0) read += count;
            return SourceDecoder.Decode(path, bytes.AsSpan(0, read), findings);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
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

    /// <summary>What the system says, in the words of a message; null for a fault of another kind.</summary>
    static SourceAccessException? Refusal(string path, Exception fault) => fault switch
    {
        UnauthorizedAccessException or SecurityException => new SourceAccessException(path, new("没有读取权限", "Access is denied"), fault),
        IOException => new SourceAccessException(path, new("操作系统拒绝读取（文件可能正被别的程序独占）", "The system refuses to read it (another program may hold it)"), fault),
        _ => null,
    };
}
