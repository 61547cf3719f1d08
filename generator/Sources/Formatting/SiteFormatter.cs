using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Sources.Formatting;

/// <summary>Walks over the sources of a site, and writes tidy ones without ever leaving a half-written file.</summary>
public sealed class SiteFormatter(string root)
{
    readonly SourceFolder _folder = new(root);

    /// <summary>Every source of the site in the order of paths; undecodable files are findings.</summary>
    public IEnumerable<SourceFile> Files(FindingList findings)
    {
        foreach (var path in Paths("", findings))
        {
            var bytes = File.ReadAllBytes(Full(path));
            if (SourceDecoder.Decode(path, bytes, new FindingList()) is not { } source)
            {
                SourceDecoder.Decode(path, bytes, findings);
                continue;
            }
            var tidy = SourceFormatter.Format(source);
            var differs = tidy is not null && !bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(tidy));
            yield return new SourceFile(path, source.Text, tidy, differs);
        }
    }

    /// <summary>Replaces a file by its tidy form in one step.</summary>
    /// <exception cref="SourceAccessException">The system refuses.</exception>
    public void Write(SourceFile file)
    {
        var target = Full(file.Path);
        var draft = target + ".mingzhang-tidy";
        try
        {
            File.WriteAllBytes(draft, Encoding.UTF8.GetBytes(file.After!));
            File.Move(draft, target, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            File.Delete(draft);
            throw new SourceAccessException(file.Path, new("不能写入（文件可能正在 Excel 中打开，或没有权限）", "It cannot be written (Excel may hold it, or access is denied)"), fault);
        }
    }

    string Full(string path) => Path.Combine(_folder.Root, path);

    IEnumerable<string> Paths(string folder, FindingList findings)
    {
        if (folder.Length == 0)
        {
            yield return "site.yml";
            foreach (var path in Paths("content", findings)) yield return path;
            yield break;
        }
        foreach (var entry in _folder.List(folder, findings))
        {
            var path = $"{folder}/{entry.Name}";
            if (entry.IsFolder)
            {
                foreach (var inner in Paths(path, findings)) yield return inner;
            }
            else if (Path.GetExtension(entry.Name).ToLowerInvariant() is ".csv" or ".yml" || (entry.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && entry.Name != "README.md"))
            {
                yield return path;
            }
        }
    }
}
