using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Sources;

/// <summary>Reads the lines that findings quote. Only files inside the site are opened, each once.</summary>
public sealed class SiteLines(string site) : ISourceLines
{
    readonly Dictionary<string, SourceText?> _files = new(StringComparer.Ordinal);

    public string? Line(string file, int line)
    {
        if (!_files.TryGetValue(file, out var source)) _files[file] = source = Load(file);
        return source?.Line(line);
    }

    SourceText? Load(string file)
    {
        if (file.Split('/').Contains("..") || Path.IsPathRooted(file)) return null;
        try
        {
            var path = Path.Combine(site, file);
            return File.Exists(path) ? SourceDecoder.Decode(file, File.ReadAllBytes(path), new FindingList()) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
