using Mingzhang.Diagnostics;

namespace Mingzhang.Publishing.Staging;

/// <summary>
/// The folder that holds the published site, and the hidden folder beside it (<c>.mingzhang/NAME/</c>) in which builds work. Both
/// lie on one file system, so that a finished site can be renamed into place.
/// </summary>
public sealed class OutputFolder
{
    OutputFolder(string path)
    {
        Path = path;
        var parent = System.IO.Path.GetDirectoryName(path)!;
        Work = System.IO.Path.Combine(parent, ".mingzhang", System.IO.Path.GetFileName(path));
        Lock = System.IO.Path.Combine(Work, "lock");
        Staging = System.IO.Path.Combine(Work, "staging");
        Aside = System.IO.Path.Combine(Work, "aside");
        Journal = System.IO.Path.Combine(Work, "journal");
        Records = System.IO.Path.Combine(Work, "cache");
    }

    /// <summary>The absolute path, links resolved.</summary>
    public string Path { get; }

    internal string Work { get; }

    internal string Lock { get; }

    /// <summary>Where the next site grows.</summary>
    internal string Staging { get; }

    /// <summary>Says which parts of the site are being exchanged; absent at all other times.</summary>
    internal string Journal { get; }

    /// <summary>What the last build remembers of each department.</summary>
    internal string Records { get; }

    /// <summary>Where the last site waits for its removal.</summary>
    internal string Aside { get; }

    /// <param name="site">The absolute folder of the site.</param>
    /// <param name="output">The folder as the user names it, relative to the current folder.</param>
    /// <exception cref="RefusedException">The sources would be overwritten, or the path is a file.</exception>
    public static OutputFolder Of(string site, string output)
    {
        var path = Resolve(output);
        if (File.Exists(path))
        {
            throw new RefusedException(path, new("是一个文件，不是文件夹", "it is a file, not a folder"), ChooseAnother);
        }
        var root = Resolve(site);
        if (System.IO.Path.GetDirectoryName(path) is null || IsInside(root, path))
        {
            throw new RefusedException(path, new("输出文件夹不能是网站文件夹本身或它的上级", "the output cannot be the site's folder or one above it"), ChooseAnother);
        }
        foreach (var sources in (ReadOnlySpan<string>)["content", "themes", ".mingzhang", ".git"])
        {
            if (IsInside(path, System.IO.Path.Combine(root, sources)))
            {
                throw new RefusedException(path, new($"输出文件夹不能放在 {sources} 里", $"the output cannot lie in {sources}"), ChooseAnother);
            }
        }
        return new OutputFolder(path);
    }

    static Message ChooseAnother => new("用 --output 指定另一个文件夹", "Name another folder with --output");

    /// <summary>The full path after every link on the way is followed.</summary>
    static string Resolve(string path)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        try
        {
            var folder = new DirectoryInfo(full);
            var resolved = folder.LinkTarget is null ? full : folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
            var parent = System.IO.Path.GetDirectoryName(resolved);
            return parent is null ? resolved : System.IO.Path.Combine(Resolve(parent), System.IO.Path.GetFileName(resolved));
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
            throw new RefusedException(full, fault);
        }
    }

    static bool IsInside(string path, string folder)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return path.Equals(folder, comparison)
            || path.StartsWith(System.IO.Path.TrimEndingDirectorySeparator(folder) + System.IO.Path.DirectorySeparatorChar, comparison);
    }
}
