using System.Security;
using System.Text;
using Mingzhang.Documents;

namespace Mingzhang.Sources.Writing;

/// <summary>
/// Writes a set of files into a folder, all or none: they are written beside their places first, then renamed; what they replace is put
/// back where a rename fails.
/// </summary>
public sealed class SourceWriter(string folder)
{
    static readonly UTF8Encoding Utf8 = new(false);

    readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>Relative paths with <c>/</c> of all files, sorted.</summary>
    public IReadOnlyCollection<string> Paths => _files.Keys;

    /// <summary>Those that are there already.</summary>
    public IReadOnlyList<string> Existing => [.. _files.Keys.Where(path => File.Exists(FullPath(path)) || Directory.Exists(FullPath(path)))];

    /// <param name="path">Relative, with <c>/</c>.</param>
    public void Add(string path, string text) => _files[path] = text;

    /// <exception cref="SourceAccessException">The system refuses; nothing was changed.</exception>
    public void Write()
    {
        var done = new List<(string Target, string? Backup)>();
        var staged = new List<string>();
        try
        {
            foreach (var (path, text) in _files)
            {
                var target = FullPath(path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                staged.Add(Staged(target));
                File.WriteAllText(Staged(target), text, Utf8);
            }
            foreach (var path in _files.Keys) Replace(FullPath(path), done);
            foreach (var (_, backup) in done) Delete(backup);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SecurityException)
        {
            Undo(done, staged);
            throw new SourceAccessException(folder, new("操作系统拒绝写入（文件可能正在 Excel 里打开）；什么也没有改动", "The system refuses to write (a file may be open in Excel); nothing was changed"), fault);
        }
    }

    static void Replace(string target, List<(string Target, string? Backup)> done)
    {
        string? backup = null;
        if (File.Exists(target))
        {
            backup = Beside(target, ".old");
            File.Move(target, backup, overwrite: true);
        }
        done.Add((target, backup));
        File.Move(Staged(target), target);
    }

    static void Undo(List<(string Target, string? Backup)> done, List<string> staged)
    {
        foreach (var (target, backup) in Enumerable.Reverse(done))
        {
            if (backup is not null) File.Move(backup, target, overwrite: true);
            else Delete(target);
        }
        foreach (var file in staged) Delete(file);
    }

    static void Delete(string? file)
    {
        if (file is not null && File.Exists(file)) File.Delete(file);
    }

    // A leading dot: should the program be killed, a build does not take these for sources.
    static string Staged(string target) => Beside(target, ".new");

    static string Beside(string target, string extension) => Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetFileName(target) + extension);

    string FullPath(string path) => Path.Combine(folder, path);
}
