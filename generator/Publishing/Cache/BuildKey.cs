using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Mingzhang.Audit;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Publishing.Cache;

/// <summary>
/// One hash of everything that every department is made from: the program, the request, <c>site.yml</c>, the site's own standards and
/// code lists. The theme is looked at by itself (<see cref="ThemeStamp"/>). Contents only, no times: shares of one site made on several machines have one key.
/// </summary>
static class BuildKey
{
    static readonly string[] Inputs = ["site.yml", "content/standards", "content/codelists"];

    /// <summary>The key without the options of the request, by which shares are compared one by one, and with the whole theme.</summary>
    public static string Shared(BuildRequest request) => Of(new BuildRequest(request.Site) { Pdf = false }, [.. Inputs, "themes"]);

    public static string Of(BuildRequest request) => Of(request, Inputs);

    static string Of(BuildRequest request, string[] inputs)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(Assembly.GetExecutingAssembly().ManifestModule.ModuleVersionId.ToByteArray());
            hash.AppendData([(byte)(request.Pdf ? 1 : 0), (byte)(request.Audit == AuditMode.Full ? 1 : 0), (byte)(request.Strict ? 1 : 0)]);
            foreach (var path in inputs.SelectMany(shared => Files(request.Site, shared)))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(path + "\n"));
                hash.AppendData(SHA256.HashData(File.ReadAllBytes(Path.Combine(request.Site, path))));
            }
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
            throw new RefusedException((fault as FileNotFoundException)?.FileName ?? request.Site, fault);
        }
    }

    /// <summary>A file of the site, or the files of a folder, sorted; empty where there is neither.</summary>
    public static IEnumerable<string> Files(string site, string shared)
    {
        var full = Path.Combine(site, shared);
        if (File.Exists(full)) return [shared];
        return Directory.Exists(full) ? FolderTree.Entries(full).Where(entry => !entry.IsFolder && File.Exists(Path.Combine(full, entry.Path)))
            .Select(entry => $"{shared}/{entry.Path}").Order(StringComparer.Ordinal) : [];
    }
}
