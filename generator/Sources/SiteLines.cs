using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Sources;

/// <summary>
/// Reads the lines that findings quote. Only files inside the site are opened; the last is kept, because findings come in the order of
/// files and a province has more text than memory.
/// </summary>
public sealed class SiteLines(string site) : ISourceLines
{
    // One reference, because the preview asks from several threads.
    Tuple<string, SourceText?>? _last;

    public string? Line(string file, int line)
    {
        var source = _last;
        if (source?.Item1 != file) _last = source = Tuple.Create(file, Load(file));
        return source.Item2?.Line(line);
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
