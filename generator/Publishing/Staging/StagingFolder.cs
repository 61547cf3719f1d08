using System.Collections.Concurrent;
using System.Security.Cryptography;
using Mingzhang.Output;

namespace Mingzhang.Publishing.Staging;

/// <summary>
/// The next site, growing beside the old one. A file whose bytes did not change is the old file under a second name, so a build
/// costs what it changes; <see cref="Commit"/> puts the finished site in place in one step, and until then, or when the folder is
/// disposed without it, the old site stays as it was.
/// </summary>
public sealed class StagingFolder : IOutputSink, IDisposable
{
    readonly OutputFolder _output;
    readonly BuildLock _lock;
    readonly Manifest _old;
    readonly ForeignFiles _foreign;
    readonly ConcurrentDictionary<string, bool> _retained = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, string> _hashes = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    int _changed;

    StagingFolder(OutputFolder output, BuildLock taken, Manifest old, bool isCertain)
    {
        _output = output;
        _lock = taken;
        _old = old;
        _foreign = new ForeignFiles(output.Path, old);
        IsCertain = isCertain;
    }

    /// <summary>Files written so far, unchanged ones included.</summary>
    public int Count => _hashes.Count;

    /// <summary>Files whose bytes are new.</summary>
    public int Changed => Volatile.Read(ref _changed);

    /// <summary>Whether the old site is known to be as its sums say; not after an exchange that was cut off.</summary>
    public bool IsCertain { get; }

    /// <summary>The old site's files and hashes; empty where there is none.</summary>
    public Manifest Old => _old;

    public IReadOnlyDictionary<string, string> Hashes => _hashes;

    /// <summary>The folder in which the next site grows, for those who read it back before it is published.</summary>
    public string Path => _output.Staging;

    /// <summary>Where the last build's records of departments are kept.</summary>
    internal string Records => _output.Records;

    /// <summary>Takes the lock, repairs what a killed build left, and looks at the old site.</summary>
    /// <exception cref="RefusedException">Another build is running, the folder holds what Mingzhang did not make, or the system refuses.</exception>
    public static StagingFolder Open(OutputFolder output)
    {
        var taken = BuildLock.Take(output);
        try
        {
            return Guard(output.Path, () =>
            {
                var (old, isCertain) = Repair(output);
                Directory.CreateDirectory(output.Staging);
                return new StagingFolder(output, taken, old, isCertain);
            });
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    public void Write(OutputPath path, ReadOnlySpan<byte> content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var target = Place(path.Text);
        try
        {
            if (_foreign.Contains(path.Text) && !HasBytes(System.IO.Path.Combine(_output.Path, path.Text), content))
            {
                throw new RefusedException(System.IO.Path.Combine(_output.Path, path.Text),
                    new("不是明账生成的文件，而新网站也要用这个地址", "Mingzhang did not make this file, and the new site needs its address"),
                    new("把它移走或改名后重新运行", "Move or rename it and run again"));
            }
            if (_old.HashOf(path.Text) == hash && TryKeep(path.Text, target, content))
            {
                _hashes[path.Text] = hash;
                return;
            }
            WriteNew(target, content);
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
            throw new RefusedException(target, fault);
        }
        _hashes[path.Text] = hash;
        Interlocked.Increment(ref _changed);
    }

    /// <summary>Takes a file of the old site over as it is; false where the old site has none of that path.</summary>
    public bool Keep(string path)
    {
        if (_old.HashOf(path) is not { } hash || _hashes.ContainsKey(path)) return false;
        var source = System.IO.Path.Combine(_output.Path, path);
        return Guard(source, () =>
        {
            if (!File.Exists(source)) return false;
            LinkOrCopy(source, Place(path));
            _hashes[path] = hash;
            return true;
        });
    }

    /// <summary>Whether a file that is taken over has the content that the old site's sums say.</summary>
    public bool IsAsSummed(string path, ReadOnlySpan<byte> content) => _old.HashOf(path) == Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>
    /// Leaves a top folder of the old site where it is, as part of the new one; nothing may be written into it. False where the old
    /// site's folder does not hold exactly these files.
    /// </summary>
    public bool Retain(string top, IReadOnlyList<KeyValuePair<string, string>> files)
    {
        if (!IsCertain || !Directory.Exists(System.IO.Path.Combine(_output.Path, top))) return false;
        foreach (var (path, hash) in files)
        {
            if (_old.HashOf(path) != hash) return false;
        }
        _retained[top] = true;
        foreach (var (path, hash) in files) _hashes[path] = hash;
        return true;
    }

    /// <summary>Carries over what Mingzhang did not make, writes the sums, and exchanges the old site for the new one.</summary>
    public void Commit()
    {
        Guard(_output.Path, () =>
        {
            if (_retained.IsEmpty) SwapAll();
            else SwapPart();
            return true;
        });
        // The new site is in place: what is left of the old one can wait for the next build.
        try
        {
            Swap.Discard(_output);
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
        }
    }

    /// <summary>Removes an unfinished site and lets the next build in.</summary>
    public void Dispose()
    {
        try
        {
            FolderTree.Remove(_output.Staging);
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
            // The next build removes it.
        }
        _lock.Dispose();
    }

    void SwapAll()
    {
        foreach (var path in _foreign.All().Where(path => !_hashes.ContainsKey(path))) CarryOver(path);
        WriteNew(System.IO.Path.Combine(_output.Staging, Manifest.FileName), Manifest.Format(_hashes));
        Swap.Run(_output);
        File.Delete(_output.Journal);
    }

    void SwapPart()
    {
        var made = _hashes.Keys.Where(path => !_retained.ContainsKey(ForeignFiles.TopOf(path)))
            .Select(path => ForeignFiles.TopOf(path) is { Length: > 0 } top ? top : path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in made.SelectMany(top => _foreign.In(top)).Where(path => !_hashes.ContainsKey(path))) CarryOver(path);
        WriteNew(System.IO.Path.Combine(_output.Staging, Manifest.FileName), Manifest.Format(_hashes));
        var gone = _old.Paths.Select(path => ForeignFiles.TopOf(path) is { Length: > 0 } top ? top : path).Distinct(StringComparer.Ordinal)
            .Where(top => !made.Contains(top) && !_retained.ContainsKey(top)).Order(StringComparer.Ordinal);
        PartialSwap.Run(_output, [.. made.Order(StringComparer.Ordinal), Manifest.FileName], [.. gone]);
    }

    static (Manifest Old, bool IsCertain) Repair(OutputFolder output)
    {
        var isCertain = !PartialSwap.Repair(output);
        if (!isCertain)
        {
            var known = Manifest.Union(new[] { output.Path, output.Staging, output.Aside }.Select(Manifest.Read).OfType<Manifest>());
            Swap.Discard(output, known);
            FolderTree.Remove(output.Staging);
            // The journal stays until a whole site is in place: should this build be cut off too, the next one must know as much.
            if (Directory.Exists(output.Path)) File.WriteAllBytes(System.IO.Path.Combine(output.Path, Manifest.FileName), Manifest.Format(known.All));
            return (known, false);
        }
        if (Directory.Exists(output.Aside))
        {
            if (Directory.Exists(output.Path)) Swap.Discard(output);
            else Directory.Move(output.Aside, output.Path);
        }
        FolderTree.Remove(output.Staging);
        return (Inspect(output.Path), true);
    }

    static Manifest Inspect(string folder)
    {
        if (!Directory.Exists(folder)) return Manifest.Empty;
        if (Manifest.Read(folder) is { } old) return old;
        foreach (var (path, _) in FolderTree.Entries(folder))
        {
            throw new RefusedException(folder,
                new($"不是空文件夹，里面有不是明账生成的内容（如 {path}）", $"it is not empty and holds what Mingzhang did not make (such as {path})"),
                new("用 --output 指定一个空文件夹或还不存在的文件夹", "Name an empty folder, or one that does not exist yet, with --output"));
        }
        return Manifest.Empty;
    }

    void CarryOver(string path)
    {
        var source = System.IO.Path.Combine(_output.Path, path);
        if (path.EndsWith('/'))
        {
            Directory.CreateDirectory(System.IO.Path.Combine(_output.Staging, path));
        }
        else if (File.ResolveLinkTarget(source, returnFinalTarget: false) is null)
        {
            if (File.Exists(source)) LinkOrCopy(source, Place(path));
        }
        else
        {
            File.CreateSymbolicLink(Place(path), new FileInfo(source).LinkTarget!);
        }
    }

    bool TryKeep(string path, string target, ReadOnlySpan<byte> content)
    {
        var source = System.IO.Path.Combine(_output.Path, path);
        if (!HasBytes(source, content)) return false;
        return SystemFiles.TryLink(source, target);
    }

    string Place(string path)
    {
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? _output.Staging : System.IO.Path.Combine(_output.Staging, path[..slash]);
        if (slash >= 0 && !_folders.ContainsKey(folder))
        {
            Guard(folder, () => Directory.CreateDirectory(folder));
            _folders[folder] = true;
        }
        return System.IO.Path.Combine(folder, path[(slash + 1)..]);
    }

    static void LinkOrCopy(string source, string target)
    {
        if (!SystemFiles.TryLink(source, target)) File.Copy(source, target);
    }

    static void WriteNew(string target, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, 0);
    }

    /// <summary>Whether the file holds exactly these bytes: a manifest can be older than a file that someone edited.</summary>
    static bool HasBytes(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return RandomAccess.GetLength(file) == content.Length && SameBytes(file, content);
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
            return false;
        }
    }

    static bool SameBytes(Microsoft.Win32.SafeHandles.SafeFileHandle file, ReadOnlySpan<byte> content)
    {
        Span<byte> buffer = stackalloc byte[8192];
        for (var offset = 0; offset < content.Length;)
        {
            var read = RandomAccess.Read(file, buffer, offset);
            if (read == 0 || offset + read > content.Length || !buffer[..read].SequenceEqual(content.Slice(offset, read))) return false;
            offset += read;
        }
        return true;
    }

    static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
            throw new RefusedException((fault as FileNotFoundException)?.FileName ?? path, fault);
        }
    }
}
